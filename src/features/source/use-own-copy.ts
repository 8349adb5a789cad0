import { useCallback, useEffect, useRef, useState } from 'react';
import type { SourceView } from '../../dossier/index.ts';
import { verdictInWords } from './copy-words.ts';
import { type Given, readGiven } from './given/read-given.ts';
import { unreadableWords } from './given/unreadable-words.ts';
import { copiesAtHand, hearOfCopies, tellOfCopies } from './keeping/copies-at-hand.ts';
import { keptCopies, type KeptCopy } from './keeping/kept-copies.ts';
import { findingWords, forgettingWords, keepingWords } from './keeping/keeping-words.ts';
import { useDoubts } from './keeping/use-doubts.ts';
import { matchApart } from './matching/match-apart.ts';
import type { MatchedCopy } from './matching/sought.ts';

/** The reader's own copy of an article, as far as there is one, and what is to be said of it. */
export interface OwnCopy {
  readonly copy?: MatchedCopy | undefined;
  readonly language?: string | undefined;
  /** How the copy stands to the article. */
  readonly verdict?: string | undefined;
  /** What came of the last thing the reader did, or what befell the copy. */
  readonly said?: string | undefined;
  /** Whether the copy is in the browser's storage, to be there the next time; undefined while that is not known. */
  readonly isKept?: boolean | undefined;
  readonly isBusy: boolean;
}

/** What the reader can do about the copy. */
export interface OwnCopyActs {
  readonly give: (given: Given) => void;
  readonly keep: () => void;
  readonly forget: () => void;
}

const none: OwnCopy = { isBusy: false };

const insecure =
  'Copies can be checked on secure pages only, whose address begins with https: this one was not opened so.';
const tooSoon = 'The rest of this page is still coming. Try again when it is here.';
const unmatched = 'The copy could not be checked: something went wrong in the browser. Try again.';

/**
 * The reader's own copy of one source. Nothing of it leaves the browser. It is held to all passages: while only some of
 * the source is here (`isWhole` is false), to none.
 */
export function useOwnCopy(source: SourceView, isWhole: boolean): OwnCopy & OwnCopyActs {
  const { digest } = source;
  const [own, setOwn] = useState<OwnCopy>(none);
  // What is going on is told by a number: what was overtaken by something else is heard by nobody.
  const turn = useRef(0);
  // A copy is held to every passage of the dossier, whatever is shown: filters change nothing in it.
  const latest = useRef(source);
  useEffect(() => {
    latest.current = source;
  }, [source]);

  const show = useCallback(
    async (kept: KeptCopy, standing: Pick<OwnCopy, 'isKept' | 'said'>): Promise<boolean> => {
      const mine = turn.current;
      const { paragraphCount, lengths, passages } = latest.current;
      const sought = passages.map(({ records: _records, ...passage }) => passage);
      const outcome = await matchApart(kept.text, {
        digest,
        paragraphCount,
        lengths,
        passages: sought,
      });
      if (mine !== turn.current) return false;
      if (outcome.kind !== 'matched') {
        const said = outcome.kind === 'insecure' ? insecure : unmatched;
        setOwn((before) => ({ ...before, isBusy: false, said }));
        return false;
      }
      const { copy } = outcome;
      const verdict = verdictInWords(copy, paragraphCount);
      if (copy.verdict === 'other') {
        setOwn((before) => ({ ...before, isBusy: false, said: verdict }));
        return false;
      }
      setOwn({ copy, language: kept.language, verdict, ...standing, isBusy: false });
      return true;
    },
    [digest],
  );

  const look = useCallback(async (): Promise<void> => {
    const mine = (turn.current += 1);
    const found = await keptCopies.find(digest);
    if (mine !== turn.current) return;
    const atHand = copiesAtHand.of(digest);
    const kept = found.kind === 'done' ? found.value : undefined;
    // One that could not be kept is later than what was kept before it.
    if (kept && !atHand?.why) {
      if (await show(kept, { isKept: true })) copiesAtHand.hold(digest, { copy: kept });
      return;
    }
    const why = atHand?.why ?? (found.kind === 'fault' ? found.why : 'gone');
    if (atHand) await show(atHand.copy, { isKept: false, said: keepingWords[why] });
    else if (why !== 'gone') setOwn((before) => ({ ...before, said: findingWords[why] }));
  }, [digest, show]);

  useEffect(() => {
    if (!isWhole) return undefined;
    void look();
    const endHearing = hearOfCopies((news) => {
      if (news.digest !== digest) return;
      if (news.kind === 'kept') void look();
      else {
        turn.current += 1;
        setOwn({ ...none, said: 'Your copy was forgotten in another tab.' });
      }
    });
    return () => {
      endHearing();
      turn.current += 1;
    };
  }, [digest, look, isWhole]);

  /** Of what is shown already, only whether it is kept has changed. */
  const reconsider = useCallback(async (): Promise<void> => {
    const mine = turn.current;
    const found = await keptCopies.find(digest);
    if (mine !== turn.current || (found.kind === 'done' && found.value)) return;
    const why = found.kind === 'fault' ? found.why : 'gone';
    const atHand = copiesAtHand.of(digest);
    if (atHand) copiesAtHand.hold(digest, { ...atHand, why });
    setOwn((before) => ({ ...before, isKept: false, said: keepingWords[why] }));
  }, [digest]);
  useDoubts(own.isKept === true ? digest : undefined, reconsider);

  const store = async (copy: KeptCopy): Promise<void> => {
    const mine = (turn.current += 1);
    copiesAtHand.hold(digest, { copy });
    const keeping = await keptCopies.keep(digest, copy);
    const why = keeping.kind === 'fault' ? keeping.why : undefined;
    if (why) copiesAtHand.hold(digest, { copy, why });
    else tellOfCopies({ kind: 'kept', digest });
    if (mine !== turn.current) return;
    setOwn((before) => ({ ...before, isKept: !why, said: why && keepingWords[why] }));
  };

  const give = async (given: Given): Promise<void> => {
    if (!isWhole) {
      setOwn((before) => ({ ...before, said: tooSoon }));
      return;
    }
    const mine = (turn.current += 1);
    setOwn((before) => ({ ...before, isBusy: true, said: undefined }));
    const read = await readGiven(given);
    if (mine !== turn.current) return;
    if (read.kind === 'unreadable') {
      setOwn((before) => ({ ...before, isBusy: false, said: unreadableWords[read.why] }));
      return;
    }
    const kept = { text: read.text, language: read.language };
    if (await show(kept, {})) await store(kept);
  };

  const keep = async (): Promise<void> => {
    const atHand = copiesAtHand.of(digest);
    if (atHand) await store(atHand.copy);
  };

  const forget = async (): Promise<void> => {
    const mine = (turn.current += 1);
    copiesAtHand.forget(digest);
    setOwn(none);
    const forgotten = await keptCopies.forget(digest);
    if (forgotten.kind === 'done') tellOfCopies({ kind: 'forgotten', digest });
    if (mine !== turn.current) return;
    setOwn((before) => ({ ...before, said: forgettingWords(forgotten) }));
  };

  return {
    ...own,
    give: (given) => void give(given),
    keep: () => void keep(),
    forget: () => void forget(),
  };
}
