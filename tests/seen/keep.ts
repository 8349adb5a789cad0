import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { coarsened } from './coarse.ts';
import { drawnAnew, keptPack, packNames, packPath, type PackName } from './kept.ts';
import { packed } from './pack.ts';
import { readPng } from './picture.ts';
import { pages, states } from './states.ts';

/** What was drawn of a pack since, by name. */
function drawnOf(pack: PackName) {
  const folder = `${drawnAnew}/${pack}`;
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.map(
    (file) =>
      [basename(file, '.png'), coarsened(readPng(readFileSync(`${folder}/${file}`)))] as const,
  );
}

const names = { ...pages, ...states };
const chromium = Number(readFileSync(`${drawnAnew}/chromium`, 'utf8'));
mkdirSync('tests/seen/pictures', { recursive: true });
for (const name of packNames) {
  const before = keptPack(name);
  const drawn = drawnOf(name);
  const kept = before.names.flatMap((one) => {
    const picture = one in names ? before.picture(one) : undefined;
    return picture ? [[one, picture] as const] : [];
  });
  const pictures = new Map([...kept, ...drawn]);
  const isSame = drawn.length === 0 && pictures.size === before.names.length;
  const file = isSame ? undefined : packed({ chromium, pictures });
  if (file) writeFileSync(packPath(name), file);
  const told = file
    ? `${drawn.length} drawn anew, ${Math.ceil(file.length / 1000)} kB`
    : 'as it was';
  console.log(`${packPath(name)}: ${pictures.size} pictures, ${told}`);
}
