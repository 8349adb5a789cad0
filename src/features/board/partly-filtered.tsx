import type { ReactNode } from 'react';
import type { BoardPage, BoardPart, DossierId } from '../../dossier/index.ts';
import { counted, useHref } from '../../display/index.ts';
import type { MoreOfPage } from '../../library/index.ts';
import { figures } from '../../ui/index.ts';

/** What one of the pages that a long board is built in says of its filters; `undefined` for a whole board. */
export function partlyFiltered({ heading, total, long }: BoardPage, more: MoreOfPage | undefined) {
  const { part } = long ?? {};
  if (!part) return undefined;
  return {
    shown: shownInWords(part, total),
    later: <LaterChoices dossier={heading.id} part={part} />,
    onOpen: more?.ask,
  };
}

/** No longer than what is said once the whole is there: a line less above the board would move all of it. */
function shownInWords({ number, of, last }: BoardPart, total: number): string {
  return number === 1
    ? `The first ${figures(last)} of ${counted(total, 'claim')}.`
    : `Part ${number} of ${of}: ${counted(total, 'claim')} in all.`;
}

/** A page that holds one part of a board carries only what it shows: neither topics nor speakers to choose from. */
function LaterChoices({
  dossier,
  part,
}: {
  readonly dossier: DossierId;
  readonly part: BoardPart;
}): ReactNode {
  const hrefOf = useHref();
  if (part.number === 1) return <p>Topics and speakers come with the rest of the board.</p>;
  return (
    <p>
      Topics and speakers are to be chosen on{' '}
      <a href={hrefOf({ page: 'board', dossier })}>the whole board</a>.
    </p>
  );
}
