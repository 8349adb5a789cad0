/** What stands beside a statement as YAML: texts, lists of texts, lists of such things. What is undefined is left out. */
export interface Metadata {
  readonly [name: string]: string | undefined | readonly string[] | readonly Metadata[];
}

/** What is said beside a statement or a heading, between braces each on its own line. */
export function metadataBlock(metadata: Metadata): string {
  return ['{', ...yamlLines(metadata, '  '), '}'].join('\n');
}

/** YAML in block form: braces would end the metadata of a statement early. */
export function yamlLines(metadata: Metadata, indent = ''): readonly string[] {
  return Object.entries(metadata).flatMap(([name, value]) => {
    if (value === undefined || value.length === 0) return [];
    if (typeof value === 'string') return [`${indent}${name}: ${yamlText(value)}`];
    return [`${indent}${name}:`, ...value.flatMap((entry) => entryLines(entry, `${indent}  `))];
  });
}

function entryLines(entry: string | Metadata, indent: string): readonly string[] {
  if (typeof entry === 'string') return [`${indent}- ${yamlText(entry)}`];
  return yamlLines(entry, `${indent}  `).map((line, index) =>
    index === 0 ? `${indent}- ${line.trimStart()}` : line,
  );
}

/** Braces and `=` would end the metadata or the front matter; the rest is not allowed in YAML, or breaks its lines. */
const unsafe = /[{}=\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

function yamlText(text: string): string {
  return JSON.stringify(text).replaceAll(
    unsafe,
    (sign) => String.raw`\u` + sign.charCodeAt(0).toString(16).padStart(4, '0'),
  );
}
