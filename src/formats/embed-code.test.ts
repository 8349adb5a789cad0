// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present } from '../../tests/fixtures/dossiers/parsed.ts';
import { anyText } from '../../tests/fixtures/shared-pages.ts';
import { embedCode } from './index.ts';
import { oneLine } from './line.ts';

const embedding = {
  embedUrl: 'https://rejoinder.example/ruritania/embed/claims/elph-is-open-water/?a=1&b=2',
  pageUrl: 'https://rejoinder.example/ruritania/claims/elph-is-open-water/',
  title: 'Ruritania: The Elph is open water.',
  height: 320,
};

const pasted = (code: string) => new DOMParser().parseFromString(code, 'text/html').body;
const frameIn = (body: HTMLElement) => present(body.querySelector('iframe'));

describe('embedCode', () => {
  it('is a frame that may run its script and open links, and no more', () => {
    const frame = frameIn(pasted(embedCode(embedding)));
    const attributes = [...frame.attributes].map(({ name, value }) => [name, value]);
    expect(Object.fromEntries(attributes)).toEqual({
      src: embedding.embedUrl,
      title: embedding.title,
      width: '100%',
      height: '320',
      frameborder: '0',
      loading: 'lazy',
      referrerpolicy: 'no-referrer',
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    });
  });

  it('has inside it a link for what shows no frames', () => {
    const inside = pasted(frameIn(pasted(embedCode(embedding))).textContent);
    const link = present(inside.querySelector('a'));
    expect([link.getAttribute('href'), link.textContent]).toEqual([
      embedding.pageUrl,
      embedding.title,
    ]);
  });

  it('brings the script that measures the frame only when asked', () => {
    const scriptUrl = 'https://rejoinder.example/embed.js';
    const script = pasted(embedCode({ ...embedding, scriptUrl })).querySelector('script');
    expect([script?.getAttribute('src'), script?.hasAttribute('async')]).toEqual([scriptUrl, true]);
    expect(embedCode(embedding)).not.toContain('<script');
  });

  it('asks for whole pixels', () => {
    expect(embedCode({ ...embedding, height: 320.2 })).toContain(' height="321"');
  });

  it('lets no title out of its attribute', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const body = pasted(embedCode({ ...embedding, title }));
        expect(body.childNodes).toHaveLength(1);
        expect(frameIn(body).attributes).toHaveLength(8);
        // U+0000 is the one character that HTML cannot carry; `oneLine` has taken it out.
        expect(frameIn(body).title).toBe(oneLine(title));
      }),
    );
  });

  it('lets no address out of its attribute', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const url = `https://rejoinder.example/${text}`;
        const code = embedCode({ ...embedding, embedUrl: url, pageUrl: url, scriptUrl: url });
        expect([...pasted(code).children].map(({ tagName }) => tagName)).toEqual([
          'IFRAME',
          'SCRIPT',
        ]);
      }),
    );
  });
});
