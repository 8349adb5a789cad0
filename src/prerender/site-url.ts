/** Where a site will stand, as its publisher gave it; or one sentence that says how to mend it. */
export type SiteUrlReading =
  | { readonly ok: true; readonly origin: string | undefined }
  | { readonly ok: false; readonly sentence: string };

/**
 * Reads `SITE_URL`: the site's own address, from which only the origin is taken, since the path below it is `base`.
 * It may give that path as well, but then the same one: two answers to where a page stands would be no answer.
 */
export function readSiteUrl(value: string | undefined, base: string): SiteUrlReading {
  const text = value?.trim() ?? '';
  if (text === '') return { ok: true, origin: undefined };
  const url = /^https?:\/\/[^/\\]/i.test(text) ? parsed(text) : undefined;
  if (!url) return fault(text, 'must be an http or https address such as https://example.org');
  if (/[?#]/.test(text)) return fault(text, 'must be without a query and without a #');
  if (url.username || url.password) return fault(text, 'must be without a name and password');
  const folder = url.pathname.replace(/\/*$/, '/');
  if (folder === '/' || folder === base) return { ok: true, origin: url.origin };
  const built = base === '/' ? 'BASE_PATH gives no folder' : `BASE_PATH is ${base}`;
  return fault(text, `its folder is ${folder} while ${built}; let the two agree`);
}

function parsed(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

function fault(text: string, what: string): SiteUrlReading {
  return { ok: false, sentence: `SITE_URL is "${text}", but ${what}.` };
}
