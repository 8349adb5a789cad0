import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { placeOf, withAt } from '../../../tests/fixtures/dossiers/derive.ts';
import { parsed, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { readingOf } from '../../../tests/fixtures/readings.ts';
import { selectMapPage, wholeReading, type Dossier } from '../../dossier/index.ts';
import type { MapColours } from './colours.ts';
import { mapFile } from './map-file.ts';
import { pixelsPerUnit } from './save-map.ts';

const colours: MapColours = {
  paper: 'white',
  sheet: 'white',
  sunk: 'silver',
  ink: 'black',
  soft: 'gray',
  rule: 'gray',
  first: 'navy',
  second: 'maroon',
  contradicts: 'purple',
  supports: 'teal',
  qualifies: 'olive',
  answers: 'gray',
  opposes: 'indigo',
};

const fileOf = (dossier: Dossier, search = '') =>
  mapFile(selectMapPage(dossier, search === '' ? wholeReading : readingOf(search)), colours);
const linesIn = (svg: string) => svg.split('<g><path').length - 1;

describe('the map as a file', () => {
  const { svg, width, height } = fileOf(ruritania);

  it('is well-formed, of its own size, and says what it is, of what, and whose words it has', () => {
    expect(XMLValidator.validate(svg)).toBe(true);
    const { svg: root } = new XMLParser({ ignoreAttributes: false }).parse(svg);
    expect(root['@_viewBox']).toBe(`0 0 ${width} ${height}`);
    expect(root.title).toBe(`Map: ${ruritania.title}`);
    expect(root.desc).toContain(ruritania.sources[0]?.publisher);
    expect(root.desc).toContain('The dossier names no licence');
  });

  it('asks for nothing: no link, no image, no style sheet, no face by address', () => {
    expect(svg).not.toMatch(/href|url\(|@import|<image|<script|<foreignObject/);
  });

  it('has every line that is shown, and no other', () => {
    expect(linesIn(svg)).toBe(ruritania.links.length);
    const against = fileOf(ruritania, 'relation=contradicts');
    expect(linesIn(against.svg)).toBe(
      ruritania.links.filter(({ relation }) => relation === 'contradicts').length,
    );
  });

  it('holds whatever words a dossier has', () => {
    const hostile = '</text><script>alert(1)</script> & "quoted" ]]> \u0007';
    const [first] = ruritania.claims;
    const dossier = parsed(
      withAt(
        [...placeOf('claims', first?.id ?? ''), 'text'],
        '</text><script>alert(1)</script> & "q" ]]>',
      ),
    );
    const drawn = fileOf({ ...dossier, title: hostile });
    expect(XMLValidator.validate(drawn.svg)).toBe(true);
    expect(drawn.svg).not.toContain('<script');
  });
});

describe('the size of a PNG', () => {
  it('is twice that of the page, and never more than a browser can draw', () => {
    expect(pixelsPerUnit({ width: 1000, height: 2000 })).toBe(2);
    const long = { width: 1088, height: 100_000 };
    expect(long.height * pixelsPerUnit(long)).toBeLessThanOrEqual(16_000);
    const large = { width: 15_000, height: 15_000 };
    expect((15_000 * pixelsPerUnit(large)) ** 2).toBeLessThanOrEqual(100_000_001);
  });
});
