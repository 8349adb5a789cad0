import { beforeEach, describe, expect, it } from 'vitest';
import { forgetDossier, saveDossier } from '../../src/offline/dossiers.ts';
import type { Ports } from '../../src/offline/ports.ts';
import { install, ownVersion, tidy } from '../../src/offline/versions.ts';
import { Ended, endingAt, failingAt, MemoryStorage, type Steps } from './ending-stores.ts';
import {
  readInTab,
  readWithoutNetwork,
  tabOf,
  versionOf,
  wholeTexts,
  workerOf,
  type Host,
} from './site-host.ts';

const first = versionOf('one', { ruritania: 'one', zenda: 'one' });
/** Both dossiers were revised, with the scripts. */
const second = versionOf('two', { ruritania: 'two', zenda: 'two' });
const third = versionOf('three', { ruritania: 'three', zenda: 'two' });

let storage = new MemoryStorage();
let host: Host = { version: first };

const worker = (version = first, steps?: Steps): Ports =>
  workerOf(version, host, storage, steps?.before);

const save = async (ports: Ports, id: string) => {
  const edition = (await ownVersion(ports))?.editions[id];
  return saveDossier(ports, { id, edition, isCurrent: false });
};

/** A first visit that went well: the site is saved, and two dossiers with it. */
async function visitFirst(): Promise<void> {
  storage = new MemoryStorage();
  host = { version: first };
  await install(worker());
  await save(worker(), 'ruritania');
  await save(worker(), 'zenda');
}

const wholeFirst = wholeTexts('one', 'ruritania', 'one');
/** Every page can be drawn, and no dossier is saved yet. */
const wholeShell = [...wholeFirst.slice(0, 4), 'away', 'away'];
const wholeSecond = wholeTexts('two', 'ruritania', 'two');

/** Runs something again and again, from the same start, with each of its steps going wrong once. Returns how many there were. */
async function atEveryStep(
  prepare: () => Promise<void>,
  run: (steps: Steps, step: number) => Promise<'done' | 'ended'>,
  how: (step: number) => Steps = (step) => endingAt(step),
): Promise<number> {
  for (let step = 1; ; step += 1) {
    await prepare();
    const steps = how(step);
    const outcome = await run(steps, step);
    if (outcome === 'done' && steps.count() < step) return step - 1;
  }
}

async function ends(doing: Promise<unknown>): Promise<'done' | 'ended'> {
  try {
    await doing;
    return 'done';
  } catch (error) {
    if (error instanceof Ended || error instanceof DOMException) return 'ended';
    throw error;
  }
}

describe('a first visit, ended at any step', () => {
  const prepare = async (): Promise<void> => {
    storage = new MemoryStorage();
    host = { version: first };
  };

  it('shows nothing that is not whole, and the next one is whole', async () => {
    const steps = await atEveryStep(prepare, async (counted) => {
      const outcome = await ends(install(worker(first, counted)));
      host.version = undefined;
      const seen = await readWithoutNetwork(worker(), 'ruritania');
      if (outcome === 'done') expect(seen).toEqual(wholeShell);
      else expect([['away'], wholeShell]).toContainEqual(seen);
      host.version = first;
      await install(worker());
      await save(worker(), 'ruritania');
      expect(await readWithoutNetwork(worker(), 'ruritania')).toEqual(wholeFirst);
      return outcome;
    });
    expect(steps).toBeGreaterThan(20);
  });

  it('leaves no dossier half saved', async () => {
    const withSite = async (): Promise<void> => {
      await prepare();
      await install(worker());
    };
    const steps = await atEveryStep(withSite, async (counted) => {
      await save(worker(first, counted), 'zenda').catch(() => undefined);
      const seen = await readWithoutNetwork(worker(), 'zenda');
      const whole = wholeTexts('one', 'zenda', 'one');
      expect([[...whole.slice(0, 4), 'away', 'away'], whole]).toContainEqual(seen);
      expect(await save(worker(), 'zenda')).toMatchObject({ saved: true });
      expect(await readWithoutNetwork(worker(), 'zenda')).toEqual(whole);
      return 'done';
    });
    expect(steps).toBeGreaterThan(15);
  });
});

describe.each([
  ['ended', (step: number) => endingAt(step)],
  ['out of room', failingAt],
] as const)('an update, %s at any step', (_how, how) => {
  it('leaves the old version whole while it goes on and afterwards, and goes on from there', async () => {
    const steps = await atEveryStep(
      visitFirst,
      async (counted) => {
        host.version = second;
        const outcome = await ends(install(worker(second, counted)));
        host.version = undefined;
        // The worker of the old version answers until the new one has been installed.
        expect(await readWithoutNetwork(worker(), 'ruritania')).toEqual(wholeFirst);
        if (outcome === 'done') {
          expect(await readWithoutNetwork(worker(second), 'ruritania')).toEqual(wholeSecond);
        }
        host.version = second;
        await install(worker(second));
        host.version = undefined;
        expect(await readWithoutNetwork(worker(second), 'ruritania')).toEqual(wholeSecond);
        expect(await readWithoutNetwork(worker(), 'ruritania')).toEqual(wholeFirst);
        return outcome;
      },
      how,
    );
    expect(steps).toBeGreaterThan(60);
  });

  it('leaves nothing behind once a later version is read', async () => {
    await atEveryStep(
      visitFirst,
      async (counted) => {
        host.version = second;
        const outcome = await ends(install(worker(second, counted)));
        host.version = third;
        await install(worker(third));
        await tidy(worker(third), [tabOf(third, ['ruritania'])]);
        expect(storage.names()).toHaveLength(3);
        host.version = undefined;
        expect(await readWithoutNetwork(worker(third), 'zenda')).toEqual(
          wholeTexts('three', 'zenda', 'two'),
        );
        return outcome;
      },
      how,
    );
  });
});

it('keeps the old version whole before every step of an update', async () => {
  await visitFirst();
  host.version = second;
  const seen: (readonly string[])[] = [];
  const watching = endingAt(Infinity, async () => {
    seen.push(await readWithoutNetwork(worker(), 'ruritania'));
  });
  await install(worker(second, watching));
  expect(seen.length).toBeGreaterThan(60);
  for (const texts of seen) expect(texts).toEqual(wholeFirst);
});

describe('clearing away, ended at any step', () => {
  const updated = async (): Promise<void> => {
    await visitFirst();
    host.version = second;
    await install(worker(second));
    host.version = undefined;
  };

  it('takes nothing that is read, and is done by the next time', async () => {
    const steps = await atEveryStep(updated, async (counted) => {
      const outcome = await ends(tidy(worker(second, counted), [tabOf(second, ['zenda'])]));
      expect(await readWithoutNetwork(worker(second), 'ruritania')).toEqual(wholeSecond);
      await tidy(worker(second), [tabOf(second, ['zenda'])]);
      expect(storage.names()).toHaveLength(3);
      expect(await readWithoutNetwork(worker(second), 'zenda')).toEqual(
        wholeTexts('two', 'zenda', 'two'),
      );
      return outcome;
    });
    expect(steps).toBeGreaterThan(20);
  });

  it('leaves an old tab all that it may still ask for, and a tab that says nothing too', async () => {
    const old = tabOf(first, ['ruritania']);
    const own = { name: 'one', dossier: 'ruritania', edition: old.editions['ruritania'] ?? '' };
    for (const tab of [old, undefined]) {
      await atEveryStep(updated, async (counted) => {
        const outcome = await ends(tidy(worker(second, counted), [tabOf(second, ['zenda']), tab]));
        expect(await readInTab(worker(second), own)).toEqual(wholeFirst.slice(1));
        return outcome;
      });
    }
  });

  it('waits for a dossier that was saved while the new version came, and reads it from the old one', async () => {
    await visitFirst();
    await forgetDossier(worker(), 'zenda');
    host.version = second;
    await install(worker(second));
    host.version = first;
    await save(worker(), 'zenda');
    host.version = undefined;
    const wholeOld = wholeTexts('one', 'zenda', 'one');
    expect(await readWithoutNetwork(worker(second), 'zenda')).toEqual([...wholeOld]);
    await expect(tidy(worker(second), [])).rejects.toThrow('Failed to fetch');
    expect(await readWithoutNetwork(worker(second), 'zenda')).toEqual(wholeOld);
    host.version = second;
    await tidy(worker(second), []);
    expect(await readWithoutNetwork(worker(second), 'zenda')).toEqual(
      wholeTexts('two', 'zenda', 'two'),
    );
  });
});

describe('a dossier forgotten, ended at any step', () => {
  it('is whole or gone, and the other stays', async () => {
    await atEveryStep(visitFirst, async (counted) => {
      const outcome = await ends(forgetDossier(worker(first, counted), 'zenda'));
      expect(await readWithoutNetwork(worker(), 'ruritania')).toEqual(wholeFirst);
      await forgetDossier(worker(), 'zenda');
      expect((await readWithoutNetwork(worker(), 'zenda')).at(-1)).toBe('away');
      return outcome;
    });
  });

  it('does not come back with a new version', async () => {
    await visitFirst();
    await forgetDossier(worker(), 'zenda');
    host.version = second;
    await install(worker(second));
    host.version = undefined;
    expect((await readWithoutNetwork(worker(second), 'zenda')).at(-1)).toBe('away');
  });
});

describe('a host that has gone on meanwhile', () => {
  beforeEach(visitFirst);

  it('gives an update nothing of another version, and the old one stays', async () => {
    host.version = third;
    await expect(install(worker(second))).rejects.toThrow('assets/');
    expect(await readWithoutNetwork(worker(), 'ruritania')).toEqual(wholeFirst);
  });

  it('has no dossier of another version saved', async () => {
    await forgetDossier(worker(), 'ruritania');
    host.version = second;
    expect(await save(worker(), 'ruritania')).toEqual({ saved: false, fault: 'other-version' });
    host.version = undefined;
    expect(await save(worker(), 'ruritania')).toEqual({ saved: false, fault: 'network' });
  });

  it('drops a dossier that is published no more', async () => {
    const without = versionOf('four', { ruritania: 'two' });
    host.version = without;
    await install(worker(without));
    await tidy(worker(without), []);
    expect(storage.names()).toHaveLength(2);
  });
});
