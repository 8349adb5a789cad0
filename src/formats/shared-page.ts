import type {
  AssessmentPage,
  BoardPage,
  ClaimPage,
  EventPage,
  SpeakerPage,
} from '../dossier/index.ts';

/** A page that can be copied, cited and set into another page. */
export type SharedPage = BoardPage | ClaimPage | EventPage | AssessmentPage | SpeakerPage;

/** What a page is called where it is named from afar. It holds whatever the dossier holds. */
export function titleOf(page: SharedPage): string {
  switch (page.kind) {
    case 'board':
      return page.heading.title;
    case 'claim':
      return `${page.claim.speaker.name}: ${page.claim.text}`;
    case 'event':
      return page.event.title;
    case 'assessment':
      return `The article: ${page.assessment.text}`;
    case 'speaker':
      return `${page.speaker.name}, ${page.speaker.party.adjective} side`;
  }
}
