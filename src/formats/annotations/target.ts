import { withoutSic, type Passage, type Source } from '../../dossier/index.ts';

/** Said wherever a position is: the specification counts characters, and we do not. */
const unit = 'UTF-16 code unit';

/** What positions count in, and what the digest is of. */
const normalisation =
  'The body of the article as plain text: Unicode NFC, each run of white space one space, paragraphs joined by one ' +
  'line feed, title, byline and subheadings left out. Positions count its UTF-16 code units from 0.';

/**
 * A passage as the target of an annotation: W3C's SpecificResource. `schema:sha256` of the target is the digest of
 * the passage, and of its state that of the whole text. The quote selector finds a few words in the passage, the
 * position selector the passage itself. **Positions count UTF-16 code units** of the normalised text, as a dossier
 * does, and say so in `schema:unitText`. Where a text has signs beyond the Basic Multilingual Plane they differ from
 * the characters that the specification counts; nothing is converted, since a dossier does not have the text.
 */
export function targetOf(source: Source, passage: Passage): object {
  const selectors = [...quoteSelector(passage), ...positionSelector(source, passage)];
  return {
    type: 'SpecificResource',
    source: source.url,
    ...(selectors.length === 0 ? {} : { selector: selectors }),
    'schema:sha256': passage.digest,
    state: { type: 'oa:State', value: normalisation, 'schema:sha256': source.digest },
  };
}

/** The words a place is found by, or else those that stand verbatim, as the source has them. */
function quoteSelector({ selector, quote }: Passage): readonly object[] {
  const words = selector ?? (quote && { exact: withoutSic(quote.text) });
  return words ? [{ type: 'TextQuoteSelector', ...words }] : [];
}

/** The place in the whole text. It can be told only where the length of every paragraph is known. */
function positionSelector(
  { lengths, paragraphs }: Source,
  { paragraph, start, end }: Passage,
): readonly object[] {
  if (lengths?.length !== paragraphs || paragraph > paragraphs) return [];
  // One line feed stands between two paragraphs.
  const before = lengths.slice(0, paragraph - 1).reduce((sum, length) => sum + length + 1, 0);
  return [
    {
      type: 'TextPositionSelector',
      start: before + start,
      end: before + end,
      'schema:unitText': unit,
    },
  ];
}
