import type { ReactNode } from 'react';
import type { ChooseReading } from '../../address/index.ts';
import type { MapPage, Reading, RecordPeek } from '../../dossier/index.ts';

export interface QuarrelMapProps {
  readonly page: MapPage;
  readonly reading: Reading;
  readonly picked?: RecordPeek | undefined;
  readonly onChoose: ChooseReading;
}

/** How does it hang together? */
export function QuarrelMap({ page }: QuarrelMapProps): ReactNode {
  return <p>{page.heading.summary}</p>;
}
