import type { ReactNode } from 'react';
import type { AboutPage, TieExample } from '../../dossier/index.ts';
import {
  BasisBadge,
  certaintyWords,
  claimTieWords,
  NoteList,
  recordAddress,
  useHref,
} from '../../display/index.ts';
import styles from './about.module.css';

export interface AboutProps {
  readonly page: AboutPage;
  /** Where the JSON Schema of a dossier is served. */
  readonly schemaHref: string;
  /** Whether the publisher of this site names a place for objections. */
  readonly canObject: boolean;
}

/** How to read a dossier, what it will not do, and what its editors doubt. */
export function About({ page, schemaHref, canObject }: AboutProps): ReactNode {
  return (
    <div className={styles['about']}>
      <h1 tabIndex={-1}>How to read Rejoinder</h1>
      <p>
        A dossier takes one article about a dispute and sets out what each side is reported to say,
        which events the article reports against each claim, and what the article says in its own
        voice. It never says more than the article does. For every line it shows who says it, where
        in the article, how sure the article is, and who made the tie.
      </p>
      <Kinds actors={page.actors} />
      <Ties />
      <Relations examples={page.examples} />
      <Selection />
      <Dates />
      <Objecting canObject={canObject} />
      <Publishing schemaHref={schemaHref} />
      <Doubts page={page} />
    </div>
  );
}

function Kinds({ actors }: Pick<AboutPage, 'actors'>): ReactNode {
  const hrefOf = useHref();
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds">What is what</h2>
      <dl>
        <dt>Claim</dt>
        <dd>
          What a speaker is reported to assert, or a position a group is reported to take. The
          sentence is our paraphrase; words that the article puts in quotation marks stand as
          quoted.
        </dd>
        <dt>Event</dt>
        <dd>
          Something that happened, or is reported to have. Whoever did it is <em>stated</em> by the
          article, <em>claimed</em> by the actor itself, <em>suspected</em>, or only{' '}
          <em>implied</em>.
          {actors.length > 0 && (
            <ul className={styles['examples']}>
              {actors.map(({ dossier, event, actor }) => (
                <li key={actor.certainty}>
                  For example <em>{certaintyWords[actor.certainty]}</em>: {actor.name}, in{' '}
                  <a href={hrefOf({ page: 'event', dossier, event: event.id })}>{event.title}</a>
                </li>
              ))}
            </ul>
          )}
        </dd>
        <dt>Assessment</dt>
        <dd>What the article says in its own voice: a verdict, an argument, advice, a reading.</dd>
        <dt>Restatement</dt>
        <dd>
          Where the article repeats a claim in words that change it, so that what is rebutted is not
          quite what was said.
        </dd>
      </dl>
    </section>
  );
}

function Ties(): ReactNode {
  return (
    <section aria-labelledby="ties">
      <h2 id="ties">Who made a tie</h2>
      <ul className={styles['bases']}>
        <li>
          <BasisBadge basis="explicit" /> The article itself says that the two belong together.
        </li>
        <li>
          <BasisBadge basis="juxtaposed" /> The article puts one beside the other and leaves the tie
          to its reader.
        </li>
        <li>
          <BasisBadge basis="editorial" /> We make the tie, and say why. Disagree with it freely.
        </li>
      </ul>
    </section>
  );
}

function Relations({ examples }: Pick<AboutPage, 'examples'>): ReactNode {
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">What a tie says</h2>
      <dl>
        <dt>Against</dt>
        <dd>The event, had it happened just as reported, would make the claim false or weaker.</dd>
        <dt>For</dt>
        <dd>It would make the claim true or stronger.</dd>
        <dt>Qualifies</dt>
        <dd>
          A concession, a limit or a hedge: it bears on the claim without making it true or false.
        </dd>
        <dt>Answers</dt>
        <dd>One claim is a reply to another, and not made before it.</dd>
        <dt>Opposes</dt>
        <dd>Two positions that cannot both hold, though neither is a reply to the other.</dd>
      </dl>
      {examples.length > 0 && (
        <>
          <h3 id="examples">From the dossier itself</h3>
          <ul className={styles['examples']} aria-labelledby="examples">
            {examples.map((example) => (
              <Example key={example.tie.id} {...example} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Example({ dossier, claim, tie, reason }: TieExample): ReactNode {
  const hrefOf = useHref();
  return (
    <li>
      {claim.speaker.name}:{' '}
      <a href={hrefOf({ page: 'claim', dossier, claim: claim.id })}>{claim.text}</a>{' '}
      <strong>{claimTieWords(tie.relation, tie.direction)}</strong>{' '}
      <a href={hrefOf(recordAddress(dossier, tie.target))}>
        {tie.target.kind === 'claim' && `${tie.target.speaker}: `}
        {tie.target.text}
      </a>{' '}
      <BasisBadge basis={tie.basis} />
      {reason && <p className={styles['reason']}>{reason}</p>}
    </li>
  );
}

function Selection(): ReactNode {
  return (
    <section aria-labelledby="selection">
      <h2 id="selection">The article’s selection</h2>
      <p>
        A dossier knows one article. Which events stand against which side is what that article
        chose to report: another one would have reported others. That one side has more events
        against it than the other is no verdict on either, and a claim with nothing against it is
        not thereby true.
      </p>
    </section>
  );
}

function Objecting({ canObject }: Pick<AboutProps, 'canObject'>): ReactNode {
  return (
    <section aria-labelledby="objecting">
      <h2 id="objecting">Objecting to a tie</h2>
      <p>
        A wrong tie is the worst fault a dossier can have.{' '}
        {canObject
          ? 'Beside each tie on a record’s page stands “Object to this tie”: it opens a form or a mail that already says which tie is meant, and leaves to you what is wrong with it.'
          : 'Every tie has a name of its own, shows who made it and why, and leads to the words it rests on, so that an objection can say exactly what is wrong. The publisher of this site has named no address for objections; write to them where they can otherwise be reached, with the address of the page.'}{' '}
        What changes is listed among the dossier’s revisions, and what was wrong and is taken out
        says so at its old address.
      </p>
    </section>
  );
}

function Dates(): ReactNode {
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">Dates</h2>
      <p>
        A date stands as the article writes it. Where the article prints no year, none is added. A
        date that had to be worked out is underlined with dots, and its page shows the steps. Where
        two passages lead to two dates, both stand.
      </p>
      <p>
        On the timeline what is not known is drawn as such: a month without a day, or “nearly a
        month ago”, is a stretch with soft ends; what has no date at all stands in a place of its
        own. Days without a year are put in the order in which they lie nearest to one another, and
        only the order is meant.
      </p>
    </section>
  );
}

function Publishing({ schemaHref }: Pick<AboutProps, 'schemaHref'>): ReactNode {
  return (
    <section aria-labelledby="publish">
      <h2 id="publish">Publishing a dossier of your own</h2>
      <p>
        A dossier is one JSON file. Its <a href={schemaHref}>JSON Schema</a> describes every field,
        and <code>npm run check:dossier</code> names whatever does not hold, and how to mend it. A
        page of JSON is enough for a first one. The article’s text is never part of it.
      </p>
    </section>
  );
}

function Doubts({ page }: Pick<AboutProps, 'page'>): ReactNode {
  const hrefOf = useHref();
  return page.doubts
    .filter(({ notes }) => notes.length > 0)
    .map(({ heading, notes }) => (
      <section key={heading.id} aria-labelledby={`doubts-${heading.id}`}>
        <h2 id={`doubts-${heading.id}`}>What we doubt, and how we decided</h2>
        <p>
          Notes on <a href={hrefOf({ page: 'board', dossier: heading.id })}>{heading.title}</a>:
        </p>
        <NoteList notes={notes} dossier={heading.id} />
      </section>
    ));
}
