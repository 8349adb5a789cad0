import { posix } from 'node:path';
import { isCode, lineAt, type SourceFile } from './source-file.ts';

/** The one file that names colours and weights. */
const tokens = 'src/ui/tokens.css';

/** The tokens, and what a variable face can be asked for. */
const weighty: ReadonlySet<string> = new Set([tokens, 'src/ui/fonts.css']);

const colours =
  /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![\w-])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/gi;

/** Sides of the page or the screen, where the logical name is to be used: it turns with the direction of the text. */
const physicalProperty =
  /^(?:left|right|top|bottom|width|height|(?:min|max)-(?:width|height)|(?:margin|padding|inset|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius|overflow-[xy]|overscroll-behavior-[xy]|contain-intrinsic-(?:width|height))$/;

const sidedValue = /^(?:text-align|float|clear|caption-side|resize)$/;
const boxShorthand =
  /^(?:margin|padding|inset|border-(?:width|style|color)|scroll-margin|scroll-padding)$/;

interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly line: number;
}

/** Colours named anywhere but among the tokens, in styles or in code. */
export function strayColours(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => path !== tokens)
    .flatMap(({ path, text }) =>
      [...withoutComments(path, text).matchAll(colours)]
        // In code only what stands in a string can be a colour.
        .filter(({ index }) => !isCode(path) || /['"`\s:(]/.test(text.charAt(index - 1)))
        .map(({ 0: colour, index }) => `${path}:${lineAt(text, index)} names the colour ${colour}`),
    );
}

/**
 * Weights named anywhere but among the tokens, besides the two that every face has: on a slow line, where pages are set
 * in the system's faces, each of them would have the browser look for one more before it paints.
 */
export function strayWeights(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => path.endsWith('.css') && !weighty.has(path))
    .flatMap(({ path, text }) =>
      declarationsIn(withoutComments(path, text))
        .filter(({ property }) => property === 'font-weight')
        .filter(({ value }) => !/^(?:400|700|inherit|var\(--\w+\))$/.test(value))
        .map(({ value, line }) => `${path}:${line} names the weight ${value}`),
    );
}

/** Declarations that know left from right: in a text that runs the other way they would be wrong. */
export function physicalStyles(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => path.endsWith('.css'))
    .flatMap(({ path, text }) =>
      declarationsIn(withoutComments(path, text))
        .filter(isPhysical)
        .map(({ property, value, line }) => `${path}:${line} says ${property}: ${value}`),
    );
}

/** Classes that code takes from a module of styles in which no rule is about them: it would be drawn in none. */
export function unknownClasses(files: readonly SourceFile[]): readonly string[] {
  const styles = new Map(files.map(({ path, text }) => [path, text]));
  return files
    .filter(({ path }) => isCode(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^import (\w+) from '(\.[^']+\.module\.css)';/gm)].flatMap(
        ([, name = '', from = '']) => {
          const css = withoutComments(
            from,
            styles.get(posix.join(posix.dirname(path), from)) ?? '',
          );
          const known = new Set([...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, own]) => own));
          return [...text.matchAll(new RegExp(String.raw`\b${name}\['([^']+)'\]`, 'g'))]
            .filter(([, used]) => !known.has(used))
            .map(
              ({ 1: used, index }) => `${path}:${lineAt(text, index)} takes ${used} from ${from}`,
            );
        },
      ),
    );
}

function isPhysical({ property, value }: Declaration): boolean {
  if (physicalProperty.test(property)) return true;
  if (sidedValue.test(property))
    return /\b(?:left|right|top|bottom|horizontal|vertical)\b/.test(value);
  const [, right, , left] = value.split(/\s+(?![^(]*\))/);
  return boxShorthand.test(property) && left !== undefined && left !== right;
}

/** What stands between `{`, `;` or `}` and the next of them, with a colon after its first word. */
function declarationsIn(css: string): readonly Declaration[] {
  return [...css.matchAll(/(?<=[{;}]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map((match) => ({
    property: match[1] ?? '',
    value: (match[2] ?? '').trim(),
    line: lineAt(css, match.index),
  }));
}

/** The same text with comments blanked, so that positions still hold. */
function withoutComments(path: string, text: string): string {
  const comments = isCode(path) ? /\/\*[^]*?\*\/|(?<=^|\s)\/\/.*/g : /\/\*[^]*?\*\//g;
  return text.replaceAll(comments, (comment) => comment.replaceAll(/[^\n]/g, ' '));
}
