import type { ClaimPage } from '../../dossier/index.ts';
import { counted } from '../../display/index.ts';

/**
 * What the claim's own page has beside what an embed shows: `1 event for it and 2 assessments by the article`.
 * Said so that nobody takes the embed for the whole; undefined where it is.
 */
export function restInWords(page: ClaimPage): string | undefined {
  const events = (relation: 'supports' | 'qualifies'): number =>
    page.events.filter((tie) => tie.relation === relation).length;
  const qualifying = events('qualifies');
  const parts = [
    [events('supports'), (count: number) => `${counted(count, 'event')} for it`],
    [
      qualifying,
      (count: number) =>
        `${counted(count, 'event')} that ${count === 1 ? 'qualifies' : 'qualify'} it`,
    ],
    [
      page.assessments.length,
      (count: number) => `${counted(count, 'assessment')} by the article itself`,
    ],
    [page.restatements.length, (count: number) => counted(count, 'restatement')],
    [page.related.length, (count: number) => `${counted(count, 'other claim')} tied to it`],
    [page.notes.length, (count: number) => counted(count, 'note of ours', 'notes of ours')],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, inWords]) => inWords(count));
  return words.length === 0 ? undefined : new Intl.ListFormat('en-GB').format(words);
}
