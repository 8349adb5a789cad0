import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { objectionHref, readObjections } from './objection.ts';

const objection = { title: 'Objection to a & b', body: 'Tie: x\n\nWhy?' };

describe('where objections go', () => {
  it.each([
    'https://github.com/owner/repository/issues/new',
    'https://gitlab.example/o/r/-/issues/new?issue[title]={title}&issue[description]={body}',
    'mailto:desk@example.org',
  ])('can be %s', (form) => {
    expect(readObjections(` ${form} `)).toEqual({ ok: true, form });
  });

  it('can be nowhere', () => {
    expect(readObjections(undefined)).toEqual({ ok: true, form: undefined });
    expect(readObjections('  ')).toEqual({ ok: true, form: undefined });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'desk@example.org', 'https://', 'mailto:?x'])(
    'cannot be %s, and the publisher is told how to mend it',
    (form) => {
      const read = readObjections(form);
      expect(read.ok).toBe(false);
      expect(read).toHaveProperty(
        'sentence',
        expect.stringContaining(`OBJECTIONS_URL is "${form}"`),
      );
    },
  );
});

describe('an objection', () => {
  it('is filled into an issue form', () => {
    const { searchParams } = new URL(
      objectionHref('https://forge.example/new?labels=tie', objection),
    );
    expect(Object.fromEntries(searchParams)).toEqual({ labels: 'tie', ...objection });
  });

  it('is filled into a mail', () => {
    const { searchParams } = new URL(objectionHref('mailto:desk@example.org', objection));
    expect(Object.fromEntries(searchParams)).toEqual({
      subject: objection.title,
      body: objection.body,
    });
  });

  it('goes where the publisher says, whatever stands in it', () => {
    const form = 'https://forge.example/new?t={title}&d={body}';
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, body) => {
        const { origin, searchParams } = new URL(objectionHref(form, { title, body }));
        expect(origin).toBe('https://forge.example');
        expect([...searchParams.keys()]).toEqual(['t', 'd']);
        expect(searchParams.get('t')).toBe(title.replace(/\p{Surrogate}/gu, ''));
      }),
    );
  });
});
