// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { axeFaults } from '../../tests/axe.ts';
import { show } from '../../tests/show.tsx';
import type { Dropped } from '../address/index.ts';
import type { Finding } from '../dossier/index.ts';
import { LoadError, loadErrorSentences, type LoadErrorCode } from '../library/index.ts';
import { DroppedContext } from './dropped-context.ts';
import { LoadFailure, UnfilteredNotice } from './load-failure.tsx';
import { DroppedNotice } from './dropped-notice.tsx';
import { FindingsNotice } from './notices.tsx';

const codes = [
  'missing',
  'refused',
  'server',
  'busy',
  'offline',
  'timeout',
  'broken-off',
  'sent-on',
  'page-instead',
  'part',
  'not-utf8',
  'not-json',
  'unreadable',
] as const satisfies readonly LoadErrorCode[];

const finding = (index: number): Finding => ({
  pointer: `/claims/${index}/speaker`,
  id: `claim-${index}`,
  code: 'missing',
  message: '"speaker" is missing: add it as text.',
});
const entries = () => screen.getAllByRole('listitem').map((one) => one.textContent);

function showDropped(dropped: readonly Dropped[], dismiss = vi.fn<() => void>()) {
  const reports = { dropped, report: () => undefined, dismiss };
  return {
    ...show(
      <DroppedContext value={reports}>
        <DroppedNotice />
      </DroppedContext>,
    ),
    dismiss,
  };
}

describe('the note of what was dropped', () => {
  it('says of each what it was and why, in a pause of a screen reader', async () => {
    const { container } = showDropped([
      { parameter: 'colour', value: 'red', why: 'unknown-parameter' },
      { parameter: 'party', value: 'atlantis', why: 'unknown-value' },
      { parameter: '%E0%A4%A', value: '', why: 'malformed' },
    ]);
    expect(screen.getByRole('status').textContent).toMatch(/left out, and the address mended\./);
    expect(entries()).toEqual([
      'colour=red is nothing this site can filter by.',
      'party=atlantis is not in this dossier.',
      '%E0%A4%A could not be read.',
    ]);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('shows what stood in the address as letters, never as markup', () => {
    const { container } = showDropped([{ parameter: 'q', value: '<img src=x>', why: 'malformed' }]);
    expect(container.querySelector('img')).toBeNull();
    expect(entries()).toEqual(['q=<img src=x> could not be read.']);
  });

  it('can be put away', () => {
    const { dismiss } = showDropped([{ parameter: 'q', value: 'x', why: 'malformed' }]);
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(dismiss).toHaveBeenCalledOnce();
  });

  it('is not there where nothing was dropped', () => {
    expect(showDropped([]).container.textContent).toBe('');
  });
});

describe('the note of findings', () => {
  it('names each: where, which record, what to do, and its code', async () => {
    const { container } = show(
      <FindingsNotice
        findings={[
          finding(3),
          { pointer: '', code: 'too-many', message: 'There are too many claims.' },
        ]}
      />,
    );
    expect(entries()).toEqual([
      '/claims/3/speaker (claim-3): "speaker" is missing: add it as text. missing',
      '/: There are too many claims. too-many',
    ]);
    expect(screen.getByText('2 findings').closest('details')?.open).toBe(true);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('counts them all, and lists as many as can be read', () => {
    show(<FindingsNotice findings={Array.from({ length: 400 }, (_, index) => finding(index))} />);
    expect(screen.getByText('400 findings')).toBeDefined();
    expect(entries()).toHaveLength(50);
  });

  it('is not there where everything holds', () => {
    expect(show(<FindingsNotice findings={[]} />).container.textContent).toBe('');
  });
});

describe('a failure to load', () => {
  it('has for each code a sentence of its own', () => {
    expect(Object.keys(loadErrorSentences).toSorted()).toEqual([...codes].toSorted());
    const sentences = Object.values(loadErrorSentences);
    expect(new Set(sentences).size).toBe(codes.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].{15,}\.$/);
  });

  it.each(codes)('is told, and can be tried again, where a page is shown whole: %s', (code) => {
    const retry = vi.fn<() => void>();
    show(<UnfilteredNotice error={new LoadError(code)} retry={retry} isRetrying={false} />);
    const { textContent } = screen.getByRole('alert');
    expect(textContent).toMatch(/^Everything is shown/);
    expect(textContent).toContain(loadErrorSentences[code]);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it.each(codes)('is told, with ways out, where there is no page: %s', (code) => {
    const retry = vi.fn<() => void>();
    show(<LoadFailure error={new LoadError(code)} retry={retry} isRetrying={false} />);
    expect(screen.getByRole('alert').textContent).toContain(loadErrorSentences[code]);
    expect(screen.getByRole('link', { name: 'all dossiers' }).getAttribute('href')).toBe(
      '/dossiers/',
    );
    expect(screen.queryByRole('listitem')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('lists what is wrong with a file that did arrive', () => {
    const error = new LoadError('unreadable', [finding(0), finding(1)]);
    show(<LoadFailure error={error} retry={() => undefined} isRetrying={false} />);
    expect(entries()).toHaveLength(2);
  });

  it('is not tried twice at once', () => {
    const retry = vi.fn<() => void>();
    show(<LoadFailure error={new LoadError('offline')} retry={retry} isRetrying />);
    const button = screen.getByRole('button', { name: 'Trying again…' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button);
    expect(retry).not.toHaveBeenCalled();
  });

  it('says when a server that asked to be left alone is to be asked again', () => {
    const error = new LoadError('busy', [], new Date(2049, 4, 6, 18, 42).toUTCString());
    show(<UnfilteredNotice error={error} retry={() => undefined} isRetrying={false} />);
    expect(screen.getByRole('alert').textContent).toContain('before 6 May 2049, 18:42:00.');
  });

  it.each(['page-instead', 'sent-on'] as const)(
    'leads to what the network has to say, where it may want its reader to sign in: %s',
    (code) => {
      show(<LoadFailure error={new LoadError(code)} retry={() => undefined} isRetrying={false} />);
      const link = screen.getByRole('link', { name: 'Open this page in a new tab' });
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('href')).toBe(window.location.href);
    },
  );
});
