// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { axeFaults } from '../../tests/axe.ts';
import { present, recordIn, ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { show } from '../../tests/show.tsx';
import { selectClaimPage, wholeReading, type Locator } from '../dossier/index.ts';
import { Locators } from './locators.tsx';
import { NoteList } from './note-list.tsx';
import { Quotation } from './quotation.tsx';
import { RecordSection } from './record-section.tsx';
import { Restatement } from './restatement.tsx';
import { BasisBadge, TieNote } from './tie-note.tsx';

const pageOf = (id: string) => present(selectClaimPage(ruritania, id, wholeReading));

const locator = (paragraph: number): Locator => ({
  paragraph,
  source: 'The river quarrel',
  url: 'https://frontier-post.example/river-quarrel',
});

describe('TieNote', () => {
  const tiesOf = (id: string) => [...pageOf(id).events, ...pageOf(id).counters];

  it('shows what the tie is, whose judgement, why and where', () => {
    const tie = recordIn(tiesOf('hofbau-free-of-raiders'), 'hofbau-fire-against-free-of-raiders');
    const { container } = show(<TieNote tie={tie} relation="Against" />);
    screen.getByText('Against');
    screen.getByText('Tied by the article');
    screen.getByText(/^If raiders burned a landing/);
    screen.getByRole('link', { name: /paragraph 8/ });
    expect(container.textContent).not.toContain('We read it so');
  });

  it('marks an editorial tie as ours, twice over', () => {
    const tie = recordIn(tiesOf('river-belongs-to-its-guard'), 'pilots-limit-guard');
    show(<TieNote tie={tie} relation="Qualifies" />);
    expect(screen.getByText('Our reading')).toBeDefined();
    expect(screen.getByText('We read it so:')).toBeDefined();
  });

  it('gives no reason where none is given', () => {
    const tie = recordIn(tiesOf('elph-is-open-water'), 'guard-opposes-open-water');
    const { container } = show(<TieNote tie={tie} relation="Opposes this claim" />);
    expect(container.querySelectorAll('p')).toHaveLength(1);
  });

  it('has a look of its own for what is ours, and words that say the same', () => {
    show(<BasisBadge basis="editorial" />);
    show(<BasisBadge basis="explicit" />);
    show(<BasisBadge basis="juxtaposed" />);
    const looks = ['Our reading', 'Tied by the article', 'Set side by side by the article'].map(
      (words) => screen.getByText(words).className,
    );
    expect(looks[0]).not.toBe(looks[1]);
    expect(looks[1]).toBe(looks[2]);
  });
});

describe('Restatement', () => {
  const [restatement] = pageOf('hofbau-free-of-raiders').restatements;

  it('sets the claim as made beside the claim as repeated, and marks what differs', async () => {
    const { container } = show(<Restatement restatement={present(restatement)} />);
    const terms = screen.getAllByRole('term').map(({ textContent }) => textContent);
    const [made, repeated] = screen.getAllByRole('definition');
    expect(terms).toEqual(['As made', 'As the article repeats it']);
    expect(made?.textContent).toBe('The quays of Hofbau are entirely free of raiders.');
    expect(repeated?.textContent).toBe('Not one raider is left anywhere in Ruritania.');
    const marks = within(present(repeated)).getAllByRole('mark');
    expect(marks.length).toBeGreaterThan(0);
    screen.getByText(/What changed: One harbour becomes a whole country/);
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('Quotation', () => {
  it('says whose words they are and where', () => {
    const quote = { text: 'no tolls', speaker: 'Mira Rassendyll', ...locator(4) };
    const { container } = show(<Quotation quote={quote} />);
    expect(container.textContent).toBe('no tolls Mira Rassendyll, paragraph 4');
    expect(screen.getByRole('link').getAttribute('href')).toBe(quote.url);
  });

  it('explains a [sic] and changes nothing around it', async () => {
    const quote = { text: '[sic] we recieve [sic] nothing', ...locator(4) };
    const { container } = show(<Quotation quote={quote} />);
    expect(container.querySelector('q')?.textContent).toBe(quote.text);
    const marks = screen.getAllByTitle('so printed in the article');
    expect(marks.map(({ textContent }) => textContent)).toEqual(['[sic]', '[sic]']);
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('Locators', () => {
  it('are nothing where there is no passage', () => {
    expect(show(<Locators of={[]} />).container.textContent).toBe('');
  });

  it.each([
    [[4], 'paragraph 4'],
    [[4, 9], 'paragraphs 4 and 9'],
    [[2, 4, 9], 'paragraphs 2, 4 and 9'],
  ])('name the paragraphs: %j', (paragraphs, words) => {
    expect(show(<Locators of={paragraphs.map(locator)} />).container.textContent).toBe(words);
  });

  it('lead to the publisher’s page, and say so to those who hear a number alone', () => {
    show(<Locators of={[locator(4)]} />);
    const name = 'paragraph 4 of “The river quarrel”, on the publisher’s page';
    expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(locator(4).url);
  });
});

describe('NoteList', () => {
  it('says which notes come from outside the article, and their source', () => {
    const source = { title: 'Gazette', url: 'https://gazette.example/' };
    show(
      <NoteList
        notes={[
          { id: 'a', kind: 'method', text: 'We read it twice.' },
          { id: 'b', kind: 'outside', text: 'He left office.', source },
          { id: 'c', kind: 'outside', text: 'She did too.', source: { title: 'Almanac' } },
        ]}
      />,
    );
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Our note We read it twice.',
      'From outside the article He left office. Source: Gazette.',
      'From outside the article She did too. Source: Almanac.',
    ]);
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });
});

describe('RecordSection', () => {
  it('is named by its heading', () => {
    show(
      <RecordSection id="parts" title="Parts">
        {[<p key="one">One</p>]}
      </RecordSection>,
    );
    expect(screen.getByRole('region', { name: 'Parts' }).textContent).toBe('PartsOne');
  });

  it('says that there is nothing, where that is a finding, and is left out where it is none', () => {
    show(
      <RecordSection id="events" title="Events" none="None is reported.">
        {[]}
      </RecordSection>,
    );
    within(screen.getByRole('region', { name: 'Events' })).getByText('None is reported.');
    const { container } = show(
      <RecordSection id="notes" title="Notes">
        {[]}
      </RecordSection>,
    );
    expect(container.childElementCount).toBe(0);
  });
});
