import type { PassageView, SourceView } from '../../../dossier/index.ts';
import type { Range } from '../../../dossier/source-text/index.ts';

/** What a dossier knows of an article's text: digests and lengths, and a few words. */
export type SoughtSource = Pick<SourceView, 'digest' | 'paragraphCount' | 'lengths'> & {
  readonly passages: readonly SoughtPassage[];
};

/** What a dossier knows of one passage. */
export type SoughtPassage = Pick<PassageView, 'paragraph' | 'start' | 'end' | 'digest' | 'words'>;

/**
 * How a passage was placed in a copy. `exact`: these are its words, by their digest. `respelled`: they are, once
 * dashes, quotation marks and the like are put back. `words`: a few of its words stand here, and no more is certain.
 */
export type Placing = 'exact' | 'respelled' | 'words';

/** A passage in a line of a copy. */
export interface Mark extends Range {
  /** Its place in the list of passages. */
  readonly passage: number;
  readonly placing: Placing;
}

/** A line of a copy, the paragraphs of the article that stand in it, and the passages. */
export interface CopyLine {
  readonly text: string;
  /** None for a title or a subheading; several where the copy runs paragraphs together. */
  readonly paragraphs: readonly number[];
  readonly marks: readonly Mark[];
}

/**
 * A reader's copy, held to what a dossier knows of the article. `exact`: the whole body has the digest of the source.
 * `respelled`: it has, once dashes, quotation marks and the like are put back. `near`: some passages were placed.
 * `other`: so few that it is another text.
 */
export interface MatchedCopy {
  readonly verdict: 'exact' | 'respelled' | 'near' | 'other';
  /** From the first line that is known to the last. */
  readonly lines: readonly CopyLine[];
  /** How each passage was placed, `undefined` where it was not. */
  readonly placings: readonly (Placing | undefined)[];
}
