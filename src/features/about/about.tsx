import type { ReactNode } from 'react';
import type { AboutPage } from '../../dossier/index.ts';
import { BasisBadge, NoteList, useHref } from '../../display/index.ts';
import styles from './about.module.css';

export interface AboutProps {
  readonly page: AboutPage;
  /** Where the JSON Schema of a dossier is served. */
  readonly schemaHref: string;
}

/** How to read a dossier, what it will not do, and what its editors doubt. */
export function About({ page, schemaHref }: AboutProps): ReactNode {
  return (
    <div className={styles['about']}>
      <h1 tabIndex={-1}>How to read Rejoinder</h1>
      <p>
        A dossier takes one article about a dispute and sets out what each side is reported to say,
        which events the article reports against each claim, and what the article says in its own
        voice. It never says more than the article does. For every line it shows who says it, where
        in the article, how sure the article is, and who made the tie.
      </p>
      <Kinds />
      <Ties />
      <Dates />
      <Publishing schemaHref={schemaHref} />
      <Doubts page={page} />
    </div>
  );
}

function Kinds(): ReactNode {
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
      <p>
        A tie says <em>against</em> only if the event, had it happened just as reported, would make
        the claim false or weaker. That one side has more events against it than the other is the
        article’s selection of what to report. It is not a verdict on either side.
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
