/** What each colour of a map is for, and the token that has it. */
export const mapTokens = {
  paper: '--paper',
  sheet: '--sheet',
  sunk: '--sunk',
  ink: '--ink',
  soft: '--ink-soft',
  rule: '--rule-strong',
  first: '--side-first',
  second: '--side-second',
  contradicts: '--tie-against',
  supports: '--tie-for',
  qualifies: '--tie-qualifies',
  answers: '--tie-answers',
  opposes: '--tie-opposes',
} as const;

/** The colours of a map that stands alone, in a notation that every program reads. */
export type MapColours = Readonly<Record<keyof typeof mapTokens, string>>;

/** The colours of the page as it is, by day or by night. They go through a pixel, since not every program reads Oklch. */
export function coloursHere(): MapColours {
  const probe = document.createElement('span');
  document.body.append(probe);
  const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const colourOf = (name: keyof MapColours): string => {
    probe.style.setProperty('color', `var(${mapTokens[name]})`);
    if (!pixel) return '';
    pixel.fillStyle = getComputedStyle(probe).color;
    pixel.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = pixel.getImageData(0, 0, 1, 1).data;
    return `#${[red, green, blue].map((one) => one.toString(16).padStart(2, '0')).join('')}`;
  };
  const colours = {
    paper: colourOf('paper'),
    sheet: colourOf('sheet'),
    sunk: colourOf('sunk'),
    ink: colourOf('ink'),
    soft: colourOf('soft'),
    rule: colourOf('rule'),
    first: colourOf('first'),
    second: colourOf('second'),
    contradicts: colourOf('contradicts'),
    supports: colourOf('supports'),
    qualifies: colourOf('qualifies'),
    answers: colourOf('answers'),
    opposes: colourOf('opposes'),
  };
  probe.remove();
  return colours;
}
