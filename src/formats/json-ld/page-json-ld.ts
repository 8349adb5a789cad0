import type { Graph, Thing } from 'schema-dts';
import type {
  AboutPage,
  AssessmentPage,
  BoardPage,
  ClaimPage,
  EventPage,
  LibraryPage,
  SearchPage,
  MapPage,
  SourcePage,
  SpeakerPage,
  TimelinePage,
} from '../../dossier/index.ts';
import type { Published } from '../published.ts';
import { articleNodes } from './article.ts';
import { dossierNode, libraryNode } from './dossier.ts';
import { libraryNodeId, nodeIdsOf } from './node-ids.ts';
import { assessmentNode, claimNode, eventNode } from './records.ts';
import { speakerNode } from './speaker.ts';
import { breadcrumbTo, pageNode, siteNode } from './web-page.ts';

/** What any page draws, whichever it is. */
export type DescribedPage =
  | BoardPage
  | TimelinePage
  | MapPage
  | SourcePage
  | ClaimPage
  | EventPage
  | AssessmentPage
  | SpeakerPage
  | LibraryPage
  | SearchPage
  | AboutPage;

/** What the site says of itself is in English. */
const siteLanguage = 'en';

/**
 * A page in the words of schema.org, for machines. It says who is reported to have said what, and where; it rates
 * nothing, and ties nothing: whether an event bears on a claim is for readers, with its reason before them.
 */
export function pageJsonLd(page: DescribedPage, published: Published): Graph {
  return { '@context': 'https://schema.org', '@graph': nodesOf(page, published) };
}

function nodesOf(page: DescribedPage, published: Published): readonly Thing[] {
  switch (page.kind) {
    case 'board':
      return boardNodes(page, published);
    case 'timeline':
    case 'map':
    case 'source':
      return readingNodes(page, published);
    case 'claim':
      return claimNodes(page, published);
    case 'event':
      return eventNodes(page, published);
    case 'assessment':
      return assessmentNodes(page, published);
    case 'speaker':
      return speakerNodes(page, published);
    case 'library':
      return [
        pageNode(published, {
          address: { page: 'library', part: page.part },
          language: siteLanguage,
          mainEntity: libraryNodeId(published),
        }),
        siteNode(published),
        libraryNode(published, page),
      ];
    case 'search':
    case 'about':
      return [
        pageNode(published, { address: { page: page.kind }, language: siteLanguage }),
        siteNode(published),
      ];
  }
}

function boardNodes({ heading, long }: BoardPage, published: Published): readonly Thing[] {
  const { number = 1 } = long?.part ?? {};
  const ids = nodeIdsOf(published, heading);
  return [
    pageNode(published, {
      address: { page: 'board', dossier: heading.id, part: number > 1 ? number : undefined },
      language: heading.language,
      mainEntity: ids.dossier,
    }),
    siteNode(published),
    dossierNode(published, heading),
    ...articleNodes(heading, ids),
  ];
}

/** The same dossier read another way: what is in it is told of on its board. */
function readingNodes(
  { kind, heading }: TimelinePage | MapPage | SourcePage,
  published: Published,
): readonly Thing[] {
  return [
    pageNode(published, {
      address: { page: kind, dossier: heading.id },
      language: heading.language,
      mainEntity: nodeIdsOf(published, heading).dossier,
    }),
    siteNode(published),
    dossierNode(published, heading),
  ];
}

function claimNodes(page: ClaimPage, published: Published): readonly Thing[] {
  const { claim, heading } = page;
  const ids = nodeIdsOf(published, heading);
  return [
    pageNode(published, {
      address: { page: 'claim', dossier: heading.id, claim: claim.id },
      language: heading.language,
      mainEntity: ids.claim(claim.id),
      mentions: [
        ...[...page.counters, ...page.related].map((tie) => ids.claim(tie.claim.id)),
        ...page.events.map(({ event }) => ids.event(event.id)),
        ...page.assessments.map(({ assessment }) => ids.assessment(assessment.id)),
      ],
      breadcrumb: breadcrumbTo(published, heading, claim.text),
    }),
    claimNode(page, ids),
    speakerNode(claim.speaker, ids),
    ...articleNodes(heading, ids),
  ];
}

function eventNodes(page: EventPage, published: Published): readonly Thing[] {
  const { event, claims, heading } = page;
  const ids = nodeIdsOf(published, heading);
  return [
    pageNode(published, {
      address: { page: 'event', dossier: heading.id, event: event.id },
      language: heading.language,
      mainEntity: ids.event(event.id),
      mentions: claims.map(({ claim }) => ids.claim(claim.id)),
      breadcrumb: breadcrumbTo(published, heading, event.title),
    }),
    eventNode(page, ids),
    ...articleNodes(heading, ids),
  ];
}

function assessmentNodes(page: AssessmentPage, published: Published): readonly Thing[] {
  const { assessment, claims, heading } = page;
  const ids = nodeIdsOf(published, heading);
  return [
    pageNode(published, {
      address: { page: 'assessment', dossier: heading.id, assessment: assessment.id },
      language: heading.language,
      mainEntity: ids.assessment(assessment.id),
      mentions: claims.map(({ claim }) => ids.claim(claim.id)),
      breadcrumb: breadcrumbTo(published, heading, assessment.text),
    }),
    assessmentNode(page, ids),
    ...articleNodes(heading, ids),
  ];
}

function speakerNodes(page: SpeakerPage, published: Published): readonly Thing[] {
  const { speaker, topics, heading } = page;
  const ids = nodeIdsOf(published, heading);
  return [
    pageNode(published, {
      address: { page: 'speaker', dossier: heading.id, speaker: speaker.id },
      language: heading.language,
      mainEntity: ids.speaker(speaker.id),
      mentions: topics.flatMap(({ claims }) => claims.map(({ id }) => ids.claim(id))),
      breadcrumb: breadcrumbTo(published, heading, speaker.name),
    }),
    speakerNode(speaker, ids),
  ];
}
