import { describe, expect, it } from 'vitest';
import { physicalStyles, strayColours, strayWeights, unknownClasses } from './styles.ts';

const css = (text: string) => [{ path: 'src/app/a.module.css', text }];
const code = (text: string) => [{ path: 'src/app/a.tsx', text }];

describe('colours', () => {
  it.each(['#fff', '#A1B2C3', '#a1b2c3d4', 'rgb(0 0 0 / 25%)', 'oklch(50% 0.1 20)'])(
    'finds %s in a style and in code',
    (colour) => {
      expect(strayColours(css(`.a {\n  color: ${colour};\n}`))).toHaveLength(1);
      expect(strayColours(code(`export const a = <path fill="${colour}" />;`))).toHaveLength(1);
    },
  );

  it('finds one among others', () => {
    expect(strayColours(css('.a { background: light-dark(var(--a), #000); }'))).toHaveLength(1);
  });

  it('leaves the tokens, comments, ids and mixtures of tokens alone', () => {
    const text = '/* #fff */ .a { color: color-mix(in oklch, var(--a), var(--b)); }';
    expect(strayColours(css(text))).toEqual([]);
    expect(strayColours([{ path: 'src/ui/tokens.css', text: '--a: #fff;' }])).toEqual([]);
    expect(strayColours(code("// #fff\nfind('#added-words');"))).toEqual([]);
  });
});

describe('weights', () => {
  it.each(['600', '500', 'bolder'])('finds %s', (weight) => {
    expect(strayWeights(css(`.a {\n  font-weight: ${weight};\n}`))).toEqual([
      `src/app/a.module.css:2 names the weight ${weight}`,
    ]);
  });

  it('takes the tokens and those that every face has', () => {
    const weights = ['400', '700', 'inherit', 'var(--strong)'];
    const text = weights.map((weight) => `.a { font-weight: ${weight}; }`).join('\n');
    expect(strayWeights(css(text))).toEqual([]);
    expect(
      strayWeights([{ path: 'src/ui/tokens.css', text: ':root { font-weight: 600; }' }]),
    ).toEqual([]);
  });
});

describe('sides', () => {
  it.each([
    'left: 0',
    'margin-left: 1rem',
    'padding-right: 1rem',
    'border-left: 1px solid',
    'border-top-left-radius: 1px',
    'text-align: left',
    'float: right',
    'width: 10px',
    'max-height: 10px',
    'overflow-x: auto',
    'margin: 0 1rem 0 2rem',
    'inset: 0 auto auto calc(1px + 2px)',
  ])('finds %s', (declaration) => {
    expect(physicalStyles(css(`.a {\n  color: red;\n  ${declaration};\n}`))).toEqual([
      `src/app/a.module.css:3 says ${declaration}`,
    ]);
    expect(physicalStyles(css(`.a { &:hover { ${declaration} } }`))).toHaveLength(1);
  });

  it.each([
    'margin-inline-start: 1rem',
    'inset: 0',
    'margin: 0 auto 1rem auto',
    'padding: 0 1rem',
    'text-align: start',
    'inline-size: 10px',
    'border-block-start: 1px solid',
    'transition: left 1s',
  ])('takes %s', (declaration) => {
    expect(physicalStyles(css(`.left:hover { ${declaration}; }`))).toEqual([]);
  });

  it('takes conditions on the width of the screen', () => {
    expect(physicalStyles(css('@media (min-width: 40rem) { .a { color: red; } }'))).toEqual([]);
  });
});

describe('classes', () => {
  const use = (text: string) => [
    ...css('/* .old */ .a:has(> .b) { color: red; }'),
    ...code(`import styles from './a.module.css';\n${text}`),
  ];

  it('finds one that the style sheet does not have, commented out or not', () => {
    expect(unknownClasses(use("styles['c'];\nstyles['old'];"))).toEqual([
      'src/app/a.tsx:2 takes c from ./a.module.css',
      'src/app/a.tsx:3 takes old from ./a.module.css',
    ]);
  });

  it('takes those that it has', () => {
    expect(unknownClasses(use("styles['a'] + styles['b'];"))).toEqual([]);
  });
});
