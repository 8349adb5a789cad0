import { markUnseen, parseDossierText } from '../dossier/gate/index.ts';
import { toldOf, type Told } from './reading-apart.ts';

/** Reads and checks a dossier away from the page, which stays free to answer its reader. */
function hear(text: string): void {
  const { dossier: read, findings } = parseDossierText(text);
  const dossier = read && markUnseen(read);
  for (const told of toldOf(dossier, findings)) tell(told);
}

function tell(told: Told): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its page alone
  self.postMessage(told);
}

self.addEventListener('message', ({ data }: MessageEvent<string>) => hear(data));

tell({ told: 'here' });
