import { useCallback, useEffect, useRef, useState } from 'react';
import type { SourceView } from '../../dossier/index.ts';
import { verdictInWords } from './copy-words.ts';
import { type Given, readGiven } from './given/read-given.ts';
import { unreadableWords } from './given/unreadable-words.ts';
import { findCopy, forgetCopy, keepCopy, type KeptCopy } from './keeping/kept-copies.ts';
import { keepingWords, forgettingWords } from './keeping/keeping-words.ts';
import { openToOtherTabs, type OtherTabs } from './keeping/other-tabs.ts';
import { matchApart } from './matching/match-apart.ts';
import type { MatchedCopy } from './matching/sought.ts';

/** The reader's own copy of an article, as far as there is one, and what is to be said of it. */
export interface OwnCopy {
  readonly copy?: MatchedCopy | undefined;
  readonly language?: string | undefined;
  /** How the copy stands to the article. */
  readonly verdict?: string | undefined;
  /** What came of the last thing the reader did. */
  readonly said?: string | undefined;
  /** Whether the copy is in the browser's storage, to be there the next time. */
  readonly isKept: boolean;
  readonly isBusy: boolean;
}

const none: OwnCopy = { isKept: false, isBusy: false };

/** Copies that the browser would not keep, for as long as this page's script lives. */
const forThisVisit = new Map<string, KeptCopy>();

const insecure =
  'Copies can be checked on secure pages only, whose address begins with https: this one was not opened so.';
const unmatched = 'The copy could not be checked: something went wrong in the browser. Try again.';

/** The reader's own copy of one source. Nothing of it leaves the browser. */
export function useOwnCopy(source: SourceView): OwnCopy & {
  readonly give: (given: Given) => void;
  readonly forget: () => void;
} {
  const { digest } = source;
  const [own, setOwn] = useState<OwnCopy>(none);
  // What is going on is told by a number: what was overtaken by something else is heard by nobody.
  const turn = useRef(0);
  const tabs = useRef<OtherTabs>(undefined);
  // A copy is held to every passage of the dossier, whatever is shown: filters change nothing in it.
  const latest = useRef(source);
  useEffect(() => {
    latest.current = source;
  }, [source]);

  const show = useCallback(
    async (kept: KeptCopy, isKept: boolean): Promise<boolean> => {
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
      setOwn({ copy, language: kept.language, verdict, isKept, isBusy: false });
      return true;
    },
    [digest],
  );

  const look = useCallback(async (): Promise<void> => {
    const mine = (turn.current += 1);
    const found = await findCopy(digest);
    if (mine !== turn.current) return;
    const kept = found.kind === 'done' ? found.value : undefined;
    const copy = kept ?? forThisVisit.get(digest);
    if (copy) await show(copy, kept !== undefined);
  }, [digest, show]);

  useEffect(() => {
    void look();
    const others = openToOtherTabs((news) => {
      if (news.digest !== digest) return;
      if (news.kind === 'kept') void look();
      else {
        turn.current += 1;
        forThisVisit.delete(digest);
        setOwn({ ...none, said: 'Your copy was forgotten in another tab.' });
      }
    });
    tabs.current = others;
    return () => {
      others.close();
      turn.current += 1;
    };
  }, [digest, look]);

  const give = async (given: Given): Promise<void> => {
    const mine = (turn.current += 1);
    setOwn((before) => ({ ...before, isBusy: true, said: undefined }));
    const read = await readGiven(given);
    if (mine !== turn.current) return;
    if (read.kind === 'unreadable') {
      setOwn((before) => ({ ...before, isBusy: false, said: unreadableWords[read.why] }));
      return;
    }
    const kept = { text: read.text, language: read.language };
    if (!(await show(kept, false))) return;
    forThisVisit.set(digest, kept);
    const keeping = await keepCopy(digest, kept);
    if (mine !== turn.current) return;
    if (keeping.kind === 'fault') {
      setOwn((before) => ({ ...before, said: keepingWords[keeping.why] }));
      return;
    }
    forThisVisit.delete(digest);
    setOwn((before) => ({ ...before, isKept: true }));
    tabs.current?.tell({ kind: 'kept', digest });
  };

  const forget = async (): Promise<void> => {
    turn.current += 1;
    forThisVisit.delete(digest);
    setOwn(none);
    const forgotten = await forgetCopy(digest);
    setOwn((before) => ({ ...before, said: forgettingWords(forgotten) }));
    if (forgotten.kind === 'done') tabs.current?.tell({ kind: 'forgotten', digest });
  };

  return { ...own, give: (given) => void give(given), forget: () => void forget() };
}
