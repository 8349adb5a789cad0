// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { axeFaults } from '../../../tests/axe.ts';
import { present, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { show } from '../../../tests/show.tsx';
import { selectAssessmentPage } from '../../dossier/index.ts';
import { Assessment } from './index.ts';

const showAssessment = (id: string) =>
  show(<Assessment page={present(selectAssessmentPage(ruritania, id))} />);
const claims = () => screen.getByRole('region', { name: 'Claims it bears on' });

describe('the page of an assessment', () => {
  it('is the publisher’s own voice, and neither side’s', () => {
    const { container } = showAssessment('no-raider-left-does-not-fit');
    expect(screen.getByText('The Frontier Post, in its own voice · Verdict')).toBeDefined();
    expect(container.textContent).toContain(
      'Neither side’s words, and no event: the article’s judgement, paragraph 8',
    );
    expect(screen.getByText('does not fit').tagName).toBe('Q');
  });

  it('names the claims it bears on, and what it does to each', () => {
    showAssessment('envoy-in-no-hurry');
    const [claim] = within(claims()).getAllByRole('article');
    expect(claim?.textContent).toContain('Ruritania’s own warden writes');
    expect(claim?.textContent).toContain('Qualifies this claim Our reading');
  });

  it('says it as a finding that it bears on none', () => {
    showAssessment('sit-down-before-the-ice-breaks');
    expect(claims().textContent).toContain('It is tied to no claim.');
  });

  it.each(ruritania.assessments.map(({ id }) => id))(
    'has nothing axe objects to: %s',
    async (id) => {
      expect(await axeFaults(showAssessment(id).container)).toEqual([]);
    },
  );
});
