/** One line of text, ready to be read: nothing that was set into it breaks it or turns it round. */
export interface Line {
  readonly line: string;
}

type Inset = string | number | Line | undefined;

/**
 * A line in our words with words of the dossier set in. Every string is put on one line and keeps its own
 * direction; a line stands as it is; `undefined` leaves nothing.
 */
export function line(ours: TemplateStringsArray, ...insets: readonly Inset[]): Line {
  const text = ours.reduce((before, after, index) => before + setIn(insets[index - 1]) + after);
  return { line: text };
}

/** Some lines as one. Those that are missing leave no gap. */
export function joined(lines: readonly (Line | undefined)[], between: string): Line {
  const present = lines.filter((one) => one !== undefined);
  return { line: present.map((one) => one.line).join(between) };
}

/** What is said of something, where there is something. */
export function given<Value>(
  value: Value | undefined,
  say: (value: Value) => Line,
): Line | undefined {
  return value === undefined ? undefined : say(value);
}

function setIn(inset: Inset): string {
  if (inset === undefined) return '';
  return typeof inset === 'object' ? inset.line : isolated(oneLine(String(inset)));
}

/** A text on one line: breaks, tabs and other controls become single spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ').trim();
}

/** The blocks of scripts that run from right to left, and the marks that stand in for a letter of them. */
const rightToLeft =
  /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Controls that turn all that follows: a name that brings one along would reach past itself. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

/** A text that keeps its direction to itself: first strong isolate, pop isolate, where it runs right to left. */
function isolated(text: string): string {
  const still = text.replace(turning, '');
  return rightToLeft.test(still) ? `\u2068${still}\u2069` : still;
}
