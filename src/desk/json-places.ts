/** An object in a JSON text, as whoever adds a member to it needs to know it. */
export interface ObjectPlace {
  /** Right after the value of its last member. */
  readonly end: number;
  /** The white space before the key of its last member, and before its closing brace. */
  readonly beforeKey: string;
  readonly beforeBrace: string;
}

/** Where each object of a JSON text that has a member stands, by its JSON pointer. The text must be JSON. */
export function objectPlaces(text: string): ReadonlyMap<string, ObjectPlace> {
  const places = new Map<string, ObjectPlace>();
  let at = 0;

  function space(): string {
    const from = at;
    while (/[\s\uFEFF]/.test(text.charAt(at))) at += 1;
    return text.slice(from, at);
  }

  function string(): string {
    const from = at;
    for (at += 1; text.charAt(at) !== '"'; at += 1) if (text.charAt(at) === '\\') at += 1;
    at += 1;
    const read: unknown = JSON.parse(text.slice(from, at));
    return String(read);
  }

  function value(pointer: string): void {
    const first = text.charAt(at);
    if (first === '{') members(pointer);
    else if (first === '[') entries(pointer);
    else if (first === '"') string();
    else while (/[^\s,\]}]/.test(text.charAt(at))) at += 1;
  }

  function members(pointer: string): void {
    let more = true;
    while (more) {
      at += 1;
      const beforeKey = space();
      if (text.charAt(at) === '}') break;
      const key = string();
      space();
      at += 1;
      space();
      value(`${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
      const end = at;
      const beforeBrace = space();
      more = text.charAt(at) === ',';
      if (!more) places.set(pointer, { end, beforeKey, beforeBrace });
    }
    at += 1;
  }

  function entries(pointer: string): void {
    let more = true;
    for (let index = 0; more; index += 1) {
      at += 1;
      space();
      if (text.charAt(at) === ']') break;
      value(`${pointer}/${index}`);
      space();
      more = text.charAt(at) === ',';
    }
    at += 1;
  }

  space();
  value('');
  return places;
}
