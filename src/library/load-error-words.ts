import { notBeforeOf } from './retry-after.ts';
import type { LoadError, LoadErrorCode } from './load-error.ts';

/** What happened, in a sentence, for whoever reads the page. */
export const loadErrorSentences: Readonly<Record<LoadErrorCode, string>> = {
  missing: 'This site has no such dossier, or its file has gone.',
  refused: 'The server would not hand out the dossier.',
  server: 'The server failed while sending the dossier.',
  busy: 'The server is too busy to send the dossier just now.',
  offline: 'The dossier could not be fetched: the network is away, or the server is.',
  timeout: 'The dossier took too long to arrive.',
  'broken-off': 'The dossier was cut short or damaged on its way here.',
  'sent-on':
    'The request for the dossier was sent on elsewhere and led nowhere: the network may want you to sign in first.',
  'page-instead': 'A page came in place of the dossier: the network may want you to sign in first.',
  part: 'A part of this site could not be fetched: the network is away, or the site has been renewed since you opened this page.',
  'not-utf8': 'The dossier arrived, but not in UTF-8, so its letters cannot be told.',
  'not-json': 'What arrived is not a dossier: it may have been cut short.',
  unreadable: 'The dossier arrived, but cannot be read.',
};

/** A day has to be named once the hour alone could be taken for today's. */
const HALF_A_DAY = 12 * 60 * 60 * 1000;

/** What happened, and for how long the server asks to be left alone. */
export function loadErrorInWords({ code, retryAfter, at }: LoadError): string {
  const sentence = loadErrorSentences[code];
  const notBefore = notBeforeOf(retryAfter, at);
  return notBefore === undefined ? sentence : `${sentence} ${waitInWords(notBefore)}`;
}

function waitInWords(notBefore: number): string {
  const isFar = notBefore - Date.now() > HALF_A_DAY;
  const words = new Intl.DateTimeFormat('en-GB', {
    timeStyle: 'medium',
    ...(isFar && { dateStyle: 'medium' }),
  });
  return `It asks not to be tried again before ${words.format(notBefore)}.`;
}
