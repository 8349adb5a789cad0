import { markUnseen, parseDossierText } from '../dossier/gate/index.ts';
import { toldOf } from './reading-apart.ts';

/** Reads and checks a long dossier away from the page, which stays free to answer its reader. */
function hear(text: string): void {
  const { dossier: read, findings } = parseDossierText(text);
  const dossier = read && markUnseen(read);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its page alone
  for (const told of toldOf(dossier, findings)) self.postMessage(told);
}

self.addEventListener('message', ({ data }: MessageEvent<string>) => hear(data));
