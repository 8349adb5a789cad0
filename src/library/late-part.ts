import { LoadError } from './load-error.ts';

/** What is to be done before the next try, once for all who wait for it. */
let clearing: (() => Promise<void>) | undefined;
let clearAway: (failure: unknown) => Promise<void> = async () => undefined;

/**
 * Loads a part of the site that comes late, or throws a `LoadError`. Trying again works: what the browser or the build's
 * loader has kept of the failure is cleared away first.
 */
export async function latePart<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    await clearing?.();
    return await load();
  } catch (error) {
    clearing = once(async () => {
      await clearAway(error);
      clearing = undefined;
    });
    throw new LoadError('part');
  }
}

/** Loads a late part that has a look of its own, which it is not shown without. */
export function latePartWithStyle<Module>(load: () => Promise<Module>): Promise<Module> {
  return latePart(async () => {
    const part = await load();
    // The build's loader takes whatever came in place of a style sheet for one.
    if (deadSheets().length > 0) throw new Error('A style sheet did not come.');
    return part;
  });
}

/** Gives the means to clear away what was kept of a failure: they come late themselves. */
export function clearBy(means: (failure: unknown) => Promise<void>): void {
  clearAway = means;
}

function once(task: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= task());
}

/** Style sheets that did not come: without a rule, or with those of a stranger, which are not shown. None in a build. */
export function deadSheets(): readonly HTMLLinkElement[] {
  if (typeof document === 'undefined') return [];
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]');
  return [...links].filter(({ sheet }) => {
    try {
      return sheet?.cssRules.length === 0;
    } catch {
      return true;
    }
  });
}
