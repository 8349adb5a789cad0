import { nothingSought, type Sought } from '../../address/index.ts';
import { findClaims, nearWords, wordsIn, type Word } from '../../dossier/index.ts';
import type { OpenedIndex } from '../../library/index.ts';
import { wishOf } from './wish.ts';

/** What is looked for with words that claims have, in place of ones that are spelled much like them. */
export interface Respelled {
  /** The words as they would be looked for. */
  readonly words: string;
  readonly sought: Sought;
}

/** A word that no claim has, and what may have been meant by it. */
interface Slip {
  readonly part: 'q' | 'speaker';
  readonly word: Word;
  readonly near: readonly string[];
}

/** Ways of spelling what was looked for in vain, likest first: every word that no claim has is another in each. */
export async function respelled(
  opened: OpenedIndex,
  sought: Sought,
): Promise<readonly Respelled[]> {
  const slips = (
    await Promise.all([slipsIn(opened, sought, 'q'), slipsIn(opened, sought, 'speaker')])
  ).flat();
  if (slips.length === 0 || slips.some(({ near }) => near.length === 0)) return [];
  const ways = Math.max(...slips.map(({ near }) => near.length));
  return Array.from({ length: ways }, (_, way) => {
    const spelled = (part: Slip['part']): string =>
      mended(
        sought[part],
        slips.filter((slip) => slip.part === part),
        way,
      );
    const [q, speaker] = [spelled('q'), spelled('speaker')];
    return {
      words: [q, speaker].filter(Boolean).join(', '),
      sought: { ...sought, q, speaker, part: 1 },
    };
  });
}

async function slipsIn(
  { index, files }: OpenedIndex,
  sought: Sought,
  part: Slip['part'],
): Promise<readonly Slip[]> {
  const words = await Promise.all(
    wordsIn(sought[part]).map(async (word): Promise<Slip | undefined> => {
      const alone = wishOf({ ...nothingSought, [part]: word.text });
      if ((await findClaims(index, files, alone)).length > 0) return undefined;
      const of = part === 'q' ? 'claims' : 'speakers';
      return { part, word, near: await nearWords(index, files, word.folded, of) };
    }),
  );
  return words.filter((slip) => slip !== undefined);
}

/** A text with each slip in it mended, from the last on, so that those before stay where they are. */
function mended(text: string, slips: readonly Slip[], way: number): string {
  return slips.toReversed().reduce((now, { word, near }) => {
    const after = now.slice(word.start + word.text.length);
    return now.slice(0, word.start) + (near[way] ?? near[0] ?? word.text) + after;
  }, text);
}
