import { inRuns, type Dossier, type Finding } from '../dossier/index.ts';
import type { Pieces } from './pieces.ts';

/** The lists of a dossier, which may be long. */
const listNames = [
  'speakers',
  'claims',
  'events',
  'assessments',
  'links',
  'restatements',
  'notes',
] as const satisfies readonly (keyof Dossier)[];

type ListName = (typeof listNames)[number];

/** All of a dossier but its lists. */
export type DossierHeader = Omit<Dossier, ListName>;

/** Some rows of one list. */
export type Rows = { readonly [List in ListName]?: Dossier[List] };

/** What the worker is told of a file: what there is of it, a little at a time, and at last that it is whole. */
export type Telling = Pieces | 'whole';

/** Pieces in one message: handed over, each is copied. */
const PIECES = 16;

/** A file in messages, none of which is long. */
export function tellingOf(pieces: Pieces): readonly Telling[] {
  return [...inRuns(pieces, PIECES), 'whole'];
}

/** What the worker says of the file it was given: rows a few at a time, and at last the rest. */
export type Told =
  /** It has started, and waits for the file. */
  | { readonly told: 'here' }
  /** There is no text in it. */
  | { readonly told: 'no-text' }
  | { readonly told: 'rows'; readonly rows: Rows }
  | {
      readonly told: 'end';
      /** `undefined` where the text is no dossier. */
      readonly header: DossierHeader | undefined;
      readonly findings: readonly Finding[];
    };

/** Takes in rows until all of a dossier is there. */
export function gatherDossier(): {
  readonly add: (rows: Rows) => void;
  readonly end: (header: DossierHeader) => Dossier;
} {
  const lists: { readonly [List in ListName]: Dossier[List][number][] } = {
    speakers: [],
    claims: [],
    events: [],
    assessments: [],
    links: [],
    restatements: [],
    notes: [],
  };
  return {
    add: (rows) => {
      lists.speakers.push(...(rows.speakers ?? []));
      lists.claims.push(...(rows.claims ?? []));
      lists.events.push(...(rows.events ?? []));
      lists.assessments.push(...(rows.assessments ?? []));
      lists.links.push(...(rows.links ?? []));
      lists.restatements.push(...(rows.restatements ?? []));
      lists.notes.push(...(rows.notes ?? []));
    },
    end: (header) => ({ ...header, ...lists }),
  };
}

/** Rows in one message: so few that taking them in keeps no reader waiting. */
const ROWS = 250;

/** A dossier in messages, none of which is long. */
export function toldOf(
  dossier: Dossier | undefined,
  findings: readonly Finding[],
): readonly Told[] {
  if (!dossier) return [{ told: 'end', header: undefined, findings }];
  const { speakers, claims, events, assessments, links, restatements, notes, ...header } = dossier;
  const lists = { speakers, claims, events, assessments, links, restatements, notes };
  const rows = listNames.flatMap((list) =>
    inRuns<Dossier[ListName][number]>(lists[list], ROWS).map((run): Told => ({
      told: 'rows',
      rows: { [list]: run },
    })),
  );
  return [...rows, { told: 'end', header, findings }];
}
