import type { ReactNode } from 'react';
import type { ChooseReading } from '../../address/index.ts';
import type { SourcePage, Reading, RecordPeek } from '../../dossier/index.ts';

export interface SourceProps {
  readonly page: SourcePage;
  readonly reading: Reading;
  readonly picked?: RecordPeek | undefined;
  readonly onChoose: ChooseReading;
}

/** Where does the article say so? */
export function Source({ page }: SourceProps): ReactNode {
  return <p>{page.heading.summary}</p>;
}
