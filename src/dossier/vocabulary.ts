/** How a claim reached the page: words in quotation marks, one speaker's reported speech, or a group's standing view. */
export const claimModes = ['quoted', 'paraphrased', 'position'] as const;

/** What sort of happening an event is. A judgement is not an event. */
export const eventTypes = [
  'attack',
  'strike',
  'operation',
  'conflict',
  'meeting',
  'briefing',
  'report',
  'edict',
  'exchange',
  'change-of-power',
  'initiative',
  'decision',
  'incident',
  'other',
] as const;

/** How sure the source is that this actor did it. `claimed`: by the actor itself. */
export const certainties = ['stated', 'claimed', 'suspected', 'implied'] as const;

/** What the source does in its own voice. `reading`: of somebody's mood or motive. */
export const assessmentModes = ['verdict', 'argument', 'recommendation', 'reading'] as const;

/**
 * How two records are tied. For `contradicts`, `supports` and `qualifies` the record at `to` does this to the
 * claim at `from`. For `answers` the claim at `from` replies to the claim at `to`. `opposes` has no direction.
 */
export const relations = ['contradicts', 'supports', 'qualifies', 'answers', 'opposes'] as const;

/** Who made a tie: the source itself, the source by setting two things side by side, or the dossier's editors. */
export const bases = ['explicit', 'juxtaposed', 'editorial'] as const;

/** What stands in addresses by its id: records with a page of their own, and what filters choose by. */
export const idKinds = ['claim', 'event', 'assessment', 'speaker', 'topic', 'party'] as const;
