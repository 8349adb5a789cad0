import type { SavingFault } from '../../offline/index.ts';

/** Why nothing, or not this dossier, is saved. */
export type OfflineFault = SavingFault | 'no-worker';

/** What to say of it; the page itself is as it was. */
export const faultWords: Readonly<Record<OfflineFault, string>> = {
  full: 'This dossier could not be saved for reading without a network: there is no room left in this browser.',
  refused:
    'This dossier could not be saved for reading without a network: this browser keeps nothing here, as in a private window.',
  network: 'This dossier could not be saved for reading without a network: the network failed.',
  'other-version':
    'This dossier is not saved for reading without a network yet: a new version of this site is being published.',
  'no-worker':
    'Nothing could be saved here for reading without a network: there may be no room left in this browser, or the network failed.',
};

const instants = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** An instant in the reader's own time: `24 November 2026, 17:40`. */
export function instantInWords(instant: Date): string {
  return `${instants.format(instant)}, ${clock.format(instant)}`;
}

const ago = new Intl.RelativeTimeFormat('en-GB');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago an instant was, roughly; undefined for one that has just been, or that a wrong clock puts ahead. */
export function ageInWords(instant: Date, now: Date): string | undefined {
  const age = now.getTime() - instant.getTime();
  if (age < MINUTE) return undefined;
  if (age < HOUR) return ago.format(-Math.floor(age / MINUTE), 'minute');
  return age < DAY
    ? ago.format(-Math.floor(age / HOUR), 'hour')
    : ago.format(-Math.floor(age / DAY), 'day');
}
