import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { decompress } from 'wawoff2';

/** One font file: the letters of some scripts, in one weight. */
export interface Face {
  readonly font: Font;
  /** SHA-256 of the file as its package ships it. */
  readonly digest: string;
}

/** Font files that stand in for one another, the preferred first: a letter is drawn from the first that has it. */
export type Typeface = readonly Face[];

/** Who is heard in a line: somebody who is reported, or we; `strong` is our own voice where it matters. */
export type Voice = 'said' | 'ours' | 'strong';

/** The typeface of every voice. */
export type Typefaces = Readonly<Record<Voice, Typeface>>;

const packageFile = createRequire(import.meta.url);

/** The site's own faces, all scripts of them, and after them one for text in Arabic script. */
export async function loadTypefaces(): Promise<Typefaces> {
  const [serif, sans, sansStrong, arabic, arabicStrong] = await Promise.all([
    loadFamily('source-serif-4', 600),
    loadFamily('source-sans-3', 400),
    loadFamily('source-sans-3', 600),
    loadFamily('noto-naskh-arabic', 400),
    loadFamily('noto-naskh-arabic', 600),
  ]);
  return {
    said: [...serif, ...arabicStrong],
    ours: [...sans, ...arabic],
    strong: [...sansStrong, ...arabicStrong],
  };
}

/** Every face once, by its digest: the pictures depend on these files and no others. */
export function digestsOf(typefaces: Typefaces): readonly string[] {
  return [
    ...new Set(Object.values(typefaces).flatMap((faces) => faces.map((face) => face.digest))),
  ];
}

/** The files of one weight, split by their package into subsets of scripts; Latin comes first. */
async function loadFamily(family: string, weight: number): Promise<Typeface> {
  const about = await readFile(packageFile.resolve(`@fontsource/${family}/unicode.json`), 'utf8');
  const subsets = Object.keys(Object(JSON.parse(about)));
  const ordered = ['latin', ...subsets.filter((subset) => subset !== 'latin')];
  return Promise.all(
    ordered.map((subset) => {
      const file = `${family}-${subset}-${weight}-normal.woff2`;
      return loadFace(packageFile.resolve(`@fontsource/${family}/files/${file}`));
    }),
  );
}

async function loadFace(path: string): Promise<Face> {
  const woff2 = await readFile(path);
  const digest = createHash('sha256').update(woff2).digest('hex');
  return { font: create(Buffer.from(await decompress(woff2))), digest };
}
