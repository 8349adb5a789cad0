import { oneLine } from './line.ts';
import { plainAddress } from './web-address.ts';

/** What somebody else's page needs to show a record of ours. */
export interface Embedding {
  /** The record alone, made for a frame. */
  readonly embedUrl: string;
  /** The record's own page, for whoever the frame does not reach. */
  readonly pageUrl: string;
  readonly title: string;
  /** In CSS pixels, before the frame is measured. */
  readonly height: number;
  /** The script that gives the frame the height of what it holds. */
  readonly scriptUrl?: string | undefined;
}

/** HTML to paste into a page: a frame that may run our script and open links, and nothing else of its host. */
export function embedCode({ embedUrl, pageUrl, title, height, scriptUrl }: Embedding): string {
  const attributes = [
    `src="${escaped(plainAddress(embedUrl))}"`,
    `title="${escaped(oneLine(title))}"`,
    'width="100%"',
    `height="${Math.ceil(height)}"`,
    // Obsolete, and the only way to leave out the border where a page lets no style attribute through.
    'frameborder="0"',
    'loading="lazy"',
    'referrerpolicy="no-referrer"',
    'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
  ];
  const fallback = `<a href="${escaped(plainAddress(pageUrl))}">${escaped(oneLine(title))}</a>`;
  const frame = `<iframe ${attributes.join(' ')}>${fallback}</iframe>`;
  if (scriptUrl === undefined) return frame;
  return `${frame}\n<script async src="${escaped(plainAddress(scriptUrl))}"></script>`;
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => references[sign] ?? sign);
}
