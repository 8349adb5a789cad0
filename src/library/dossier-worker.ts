import { markUnseen, parseDossierText } from '../dossier/gate/index.ts';
import { textOf, type Pieces } from './pieces.ts';
import { toldOf, type Telling, type Told } from './reading-apart.ts';

/** Reads and checks a dossier away from the page, which stays free to answer its reader. */
function hear(pieces: Pieces): void {
  const text = textIn(pieces);
  if (text === undefined) return tell({ told: 'no-text' });
  const { dossier: read, findings } = parseDossierText(text);
  const dossier = read && markUnseen(read);
  for (const told of toldOf(dossier, findings)) tell(told);
}

/** Why there is none, the page finds out for itself. */
function textIn(pieces: Pieces): string | undefined {
  try {
    return textOf(pieces);
  } catch {
    return undefined;
  }
}

function tell(told: Told): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its page alone
  self.postMessage(told);
}

const pieces: Uint8Array<ArrayBuffer>[] = [];

self.addEventListener('message', ({ data }: MessageEvent<Telling>) => {
  if (data === 'whole') hear(pieces);
  else pieces.push(...data);
});

tell({ told: 'here' });
