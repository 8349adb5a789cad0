/** What an objection starts out with, before the reader says why. */
export interface Objection {
  readonly title: string;
  readonly body: string;
}

/** Where objections go, as a publisher gave it; or one sentence that says how to mend it. */
export type ObjectionsReading =
  | { readonly ok: true; readonly form: string | undefined }
  | { readonly ok: false; readonly sentence: string };

/**
 * Reads `OBJECTIONS_URL`: the page of an issue form (`https://github.com/OWNER/REPOSITORY/issues/new`), a mail address
 * (`mailto:desk@example.org`), or either with `{title}` and `{body}` where they are to go.
 */
export function readObjections(value: string | undefined): ObjectionsReading {
  const form = value?.trim() ?? '';
  if (form === '') return { ok: true, form: undefined };
  if (/^(https?:\/\/[^/\\]|mailto:[^?]+@)/i.test(form) && URL.canParse(filled(form, '', ''))) {
    return { ok: true, form };
  }
  return {
    ok: false,
    sentence: `OBJECTIONS_URL is "${form}", but must be an http, https or mailto address, such as https://github.com/OWNER/REPOSITORY/issues/new or mailto:desk@example.org.`,
  };
}

/** The address at which an objection can be sent, filled in as far as we can. `form` is one that `readObjections` took. */
export function objectionHref(form: string, { title, body }: Objection): string {
  if (/\{(title|body)\}/.test(form)) return filled(form, title, body);
  const isMail = /^mailto:/i.test(form);
  const joint = form.includes('?') ? '&' : '?';
  return `${form}${joint}${filled(`${isMail ? 'subject' : 'title'}={title}&body={body}`, title, body)}`;
}

function filled(form: string, title: string, body: string): string {
  const texts = { title, body } as const;
  return form.replace(/\{(title|body)\}/g, (_, name: string) =>
    encodeURIComponent(texts[name === 'title' ? 'title' : 'body'].replace(/\p{Surrogate}/gu, '')),
  );
}
