import { type Fault, type Path, shown } from '../finding.ts';
import type {
  Assessment,
  Authority,
  Claim,
  Event,
  Note,
  Restatement,
  Speaker,
} from '../../model.ts';
import { countWords, LONGEST_PARAPHRASE } from '../word-count.ts';
import { citationFaults } from './citations.ts';
import { headerReferenceFaults, recordFaults, type Scope } from './scope.ts';

/** What is wrong with a speaker. */
export function speakerFaults(scope: Scope, speaker: Speaker): Fault[] {
  return headerReferenceFaults(scope, 'parties', speaker.party, ['party']);
}

/** What is wrong with a claim. `partyOf` knows the party of every speaker that stands. */
export function claimFaults(
  scope: Scope,
  claim: Claim,
  partyOf: ReadonlyMap<string, string>,
): Fault[] {
  return [
    ...headerReferenceFaults(scope, 'parties', claim.party, ['party']),
    ...recordFaults(scope, 'speakers', claim.speaker, ['speaker']),
    ...partyFaults(claim, partyOf.get(claim.speaker)),
    ...claim.topics.flatMap((topic, index) =>
      headerReferenceFaults(scope, 'topics', topic, ['topics', index]),
    ),
    ...lengthFaults(claim.text),
    ...citationFaults(scope, claim),
    ...quotedFaults(claim),
  ];
}

/** What is wrong with an event: whose word it stands on, who did it, and what it cites. */
export function eventFaults(scope: Scope, event: Event): Fault[] {
  return [
    ...authorityFaults(scope, event.authority, []),
    ...event.actors.flatMap((actor, index) => [
      ...authorityFaults(scope, actor.authority, ['actors', index]),
      ...(actor.party === undefined
        ? []
        : headerReferenceFaults(scope, 'parties', actor.party, ['actors', index, 'party'])),
    ]),
    ...event.details.flatMap(({ accounts }, detail) =>
      accounts.flatMap(({ authority }, index) =>
        authorityFaults(scope, authority, ['details', detail, 'accounts', index]),
      ),
    ),
    ...citationFaults(scope, event),
  ];
}

/** What is wrong with an assessment. */
export function assessmentFaults(scope: Scope, assessment: Assessment): Fault[] {
  return citationFaults(scope, assessment);
}

/** What is wrong with a restatement. */
export function restatementFaults(scope: Scope, restatement: Restatement): Fault[] {
  return [
    ...recordFaults(scope, 'claims', restatement.claim, ['claim']),
    ...citationFaults(scope, restatement),
  ];
}

/** What is wrong with a note. */
export function noteFaults(scope: Scope, note: Note): Fault[] {
  return note.about.flatMap(({ kind, id }, index) =>
    recordFaults(scope, `${kind}s`, id, ['about', index, 'id']),
  );
}

function partyFaults(claim: Claim, party: string | undefined): Fault[] {
  if (party === undefined || party === claim.party) return [];
  const message = `The claim is filed under ${shown(claim.party)} and its speaker under ${shown(party)}: let the two agree.`;
  return [{ path: ['party'], code: 'party-mismatch', message }];
}

function lengthFaults(text: string): Fault[] {
  const words = countWords(text);
  if (words <= LONGEST_PARAPHRASE) return [];
  const message = `This paraphrase has ${words} words: say it in ${LONGEST_PARAPHRASE} or fewer, or make it two claims.`;
  return [{ path: ['text'], code: 'text-too-long', message }];
}

function quotedFaults(claim: Claim): Fault[] {
  const speaks = claim.passages.some(
    ({ quote }) => quote?.kind === 'speech' && quote.speaker === claim.speaker,
  );
  if (claim.mode !== 'quoted' || speaks) return [];
  const message = `The claim is "quoted" and none of its passages quotes ${shown(claim.speaker)}: add a quote of kind "speech", or call the claim "paraphrased".`;
  return [{ path: ['mode'], code: 'quote-unmarked', message }];
}

function authorityFaults(scope: Scope, authority: Authority, path: Path): Fault[] {
  if (authority.by !== 'speaker') return [];
  return recordFaults(scope, 'speakers', authority.speaker, [...path, 'authority', 'speaker']);
}
