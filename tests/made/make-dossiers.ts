import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { madeDossier } from './made-dossier.ts';

const { values } = parseArgs({
  options: {
    dossiers: { type: 'string', default: '1' },
    claims: { type: 'string', default: '1000' },
    events: { type: 'string' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string', default: 'build/made' },
  },
});

function count(name: 'dossiers' | 'claims' | 'events' | 'seed'): number {
  const number = Number(values[name]);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  console.error(`--${name} is "${values[name]}", but must be a whole number.`);
  process.exit(1);
}

const [dossiers, claims, seed] = [count('dossiers'), count('claims'), count('seed')];
const events = values.events === undefined ? {} : { events: count('events') };
for (let index = 0; index < dossiers; index += 1) {
  const id = `made-${index + 1}`;
  const folder = join(values.folder, id);
  mkdirSync(folder, { recursive: true });
  const dossier = madeDossier({ id, claims, seed: seed + index, ...events });
  writeFileSync(join(folder, 'dossier.json'), `${JSON.stringify(dossier)}\n`);
}
console.log(`${dossiers} made with ${claims} claims each, in ${values.folder}/.`);
