/**
 * Until when a server asks to be left alone, in milliseconds since 1970. The header gives seconds or a date (RFC 9110);
 * undefined where it gives neither, or a time that has passed.
 */
export function notBeforeOf(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  const at = /^\d{1,9}$/.test(text) ? now + Number(text) * 1000 : dateOf(text);
  return at > now ? at : undefined;
}

/** Only the form that servers have to send: other words can be read as some date, too. */
function dateOf(text: string): number {
  return /^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text) ? Date.parse(text) : NaN;
}
