import type { ClaimBrief, ClaimPage, EventBrief, TieView } from '../dossier/index.ts';

/** How a text is set in an embed: how many letters a line of about 600 px takes, and how high it is, in px. */
interface Setting {
  readonly letters: number;
  readonly height: number;
}

const heading: Setting = { letters: 50, height: 25 };
const serif: Setting = { letters: 60, height: 24 };
const small: Setting = { letters: 72, height: 21 };

/** Borders, padding, gaps, the headings of the two sections, and all of the foot but the sources. */
const around = 250;

/** The sentence that stands where a section has nothing to show. */
const none = 32;

/** Padding and gaps of one card, and its line of badges. */
const card = 64;

/** Letters of one account of a date, of what stands beside a quotation, and of a certainty: `By …: suspected.` */
const dated = 40;
const attributed = 16;
const doubted = 30;

/** Heights a frame may have, as `embed.js` takes them. */
const least = 100;
const most = 5000;

/**
 * How high a frame of about 600 px must be to show a claim's embed without a scroll bar, in CSS pixels: for the
 * `height` of its iframe, which stands where no script is there to give a better one. From the lengths of the texts, on
 * the generous side: a little empty paper is better than a hidden line.
 */
export function embedHeight({ claim, counters, events, heading: dossier }: ClaimPage): number {
  const against = events.filter(({ relation }) => relation === 'contradicts');
  const height = sum([
    around,
    said(claim, heading),
    section(counters.map((tie) => said(tie.claim, serif) + ours(tie))),
    section(against.map(({ event, reason = '' }) => happened(event) + set(reason.length, small))),
    ...dossier.sources.map(({ title, publisher }) => set(title.length + publisher.length, small)),
  ]);
  return Math.min(most, Math.max(least, Math.ceil(height / 10) * 10));
}

function section(cards: readonly number[]): number {
  return cards.length === 0 ? none : sum(cards) + card * cards.length;
}

function said({ party, speaker, text, quotes, dates }: ClaimBrief, claim: Setting): number {
  const who = `${party.adjective} side ${speaker.name}, ${speaker.role ?? ''}`;
  return sum([
    set(who.length, small),
    set(text.length, claim),
    ...quotes.map((quote) =>
      set(quote.text.length + (quote.speaker?.length ?? 0) + attributed, serif),
    ),
    set(dated * dates.length, small),
  ]);
}

function happened({ title, actors, authority, dates }: EventBrief): number {
  const unsure = actors.filter(({ certainty }) => certainty !== 'stated');
  const doubts = sum(unsure.map(({ name }) => name.length + doubted));
  const word = authority ? `On the word of ${authority}.` : '';
  return sum([
    set(dated * dates.length, small),
    set(title.length, small),
    set(doubts + word.length, small),
  ]);
}

/** Only where a tie is ours does an embed say why. */
function ours({ basis, reason }: TieView): number {
  return basis === 'editorial' ? set(`We read it so: ${reason}`.length, small) : 0;
}

function set(letters: number, setting: Setting): number {
  return Math.ceil(letters / setting.letters) * setting.height;
}

function sum(heights: readonly number[]): number {
  return heights.reduce((all, one) => all + one, 0);
}
