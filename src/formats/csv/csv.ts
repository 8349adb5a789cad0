import type { Dossier } from '../../dossier/index.ts';
import type { Published } from '../published.ts';
import { claimsCsv } from './claims.ts';
import { eventsCsv } from './events.ts';
import { linksCsv } from './links.ts';

/** A dossier as tables for a spreadsheet. */
export interface CsvTables {
  readonly claims: string;
  readonly events: string;
  readonly links: string;
}

/** A dossier as three tables: see `csvTable` for how they are written. */
export function asCsv(dossier: Dossier, published: Published): CsvTables {
  return {
    claims: claimsCsv(dossier, published),
    events: eventsCsv(dossier, published),
    links: linksCsv(dossier, published),
  };
}
