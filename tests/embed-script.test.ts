import { readFileSync, statSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';

const path = 'public/embed.js';
const script = readFileSync(path, 'utf8');

/** Somebody's page with these frames, where the script was loaded from a site below `/x/`. */
function host(...frames: readonly string[]) {
  const markup = frames.map((src) => `<iframe height="400" src="${src}"></iframe>`).join('');
  const { window } = new JSDOM(`<!doctype html>${markup}`, { runScripts: 'outside-only' });
  Object.defineProperty(window.document, 'currentScript', {
    configurable: true,
    value: { src: 'https://site.example/x/embed.js?v=/2' },
  });
  const load = (): void => window.eval(script);
  const say = (data: unknown, from = 0, origin = 'null'): void => {
    const source = window.document.querySelectorAll('iframe')[from]?.contentWindow ?? null;
    window.dispatchEvent(new window.MessageEvent('message', { data, origin, source }));
  };
  const heights = (): readonly string[] =>
    [...window.document.querySelectorAll('iframe')].map((frame) => frame.height);
  return { window, load, say, heights };
}

const embed = 'https://site.example/x/zenda/embed/claims/mines/';
const tell = (height: unknown) => ({ type: 'rejoinder:height', height });

describe('the script for pages with embeds', () => {
  it('has a thousand bytes and no more to its name', () => {
    expect(statSync(path).size).toBeLessThanOrEqual(1024);
  });

  it('gives a frame the height it asks for, by its attribute and no other', () => {
    const { load, say, heights } = host(`${embed}?theme=dark`, embed);
    load();
    say(tell(640));
    expect(heights()).toEqual(['640', '401']);
    say(tell(720), 1);
    expect(heights()).toEqual(['640', '720']);
    say(tell(500), 0, 'https://site.example');
    expect(heights()).toEqual(['500', '720']);
  });

  it('asks a frame that was there first for its height, by one pixel', () => {
    const { load, heights } = host(embed, 'https://else.example/');
    load();
    expect(heights()).toEqual(['401', '400']);
  });

  it('does the same when it is there twice', () => {
    const { load, say, heights } = host(embed);
    load();
    load();
    say(tell(640));
    expect(heights()).toEqual(['640']);
  });

  it.each([
    [99],
    [5001],
    [-200],
    [200.5],
    ['200'],
    [Infinity],
    [Number.NaN],
    [null],
    [undefined],
    [['200']],
  ])('takes no height of %s', (height) => {
    const { load, say, heights } = host(embed);
    load();
    say(tell(height));
    expect(heights()).toEqual(['401']);
  });

  it.each([
    [undefined],
    [null],
    ['rejoinder:height'],
    [200],
    [{ height: 200 }],
    [{ type: 'else:height', height: 200 }],
    [['rejoinder:height', 200]],
  ])('hears nothing in %j', (data) => {
    const { load, say, heights } = host(embed);
    load();
    say(data);
    expect(heights()).toEqual(['401']);
  });

  it.each([
    ['of another site', 'https://else.example/x/zenda/embed/claims/mines/'],
    [
      'of a site that begins alike',
      'https://site.example.else.example/x/zenda/embed/claims/mines/',
    ],
    ['of another folder of the host', 'https://site.example/y/zenda/embed/claims/mines/'],
    ['that is no embed', 'https://site.example/x/zenda/claims/mines/'],
    ['below an embed', 'https://site.example/x/zenda/embed/claims/mines/more/'],
  ])('leaves alone a frame %s', (_, src) => {
    const { load, say, heights } = host(src);
    load();
    say(tell(640));
    expect(heights()).toEqual(['400']);
  });

  it('does not hear a frame that has gone elsewhere, nor one frame for another', () => {
    const { load, say, heights } = host(embed, 'https://else.example/');
    load();
    say(tell(640), 0, 'https://else.example');
    say(tell(640), 1);
    say(tell(640), 7);
    expect(heights()).toEqual(['401', '400']);
  });

  it('does nothing where it cannot tell whose it is', () => {
    const { window, load, say, heights } = host(embed);
    Object.defineProperty(window.document, 'currentScript', { value: null });
    load();
    say(tell(640));
    expect(heights()).toEqual(['400']);
  });
});
