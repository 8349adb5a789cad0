import type { ReactNode } from 'react';
import type { ChooseReading } from '../../address/index.ts';
import type { TimelinePage, Reading, RecordPeek } from '../../dossier/index.ts';

export interface TimelineProps {
  readonly page: TimelinePage;
  readonly reading: Reading;
  readonly picked?: RecordPeek | undefined;
  readonly onChoose: ChooseReading;
}

/** When was it said, and when did it happen? */
export function Timeline({ page }: TimelineProps): ReactNode {
  return <p>{page.heading.summary}</p>;
}
