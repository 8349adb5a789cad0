import { vi } from 'vitest';

/** What a host answers: a text with status 200, another response, or no answer at all (a failure of the network). */
type Answer = string | (() => Response) | Error;

/** A host that hands out these files in place of the network, and 404 for any other; what was asked of it, in order. */
export function serve(files: Readonly<Record<string, Answer>>): {
  readonly asked: readonly string[];
  readonly put: (path: string, answer: Answer) => void;
} {
  const asked: string[] = [];
  const answers = new Map(Object.entries(files));
  vi.stubGlobal('fetch', async (path: string, { signal }: RequestInit = {}) => {
    asked.push(path);
    // A network is never at once.
    await Promise.resolve();
    signal?.throwIfAborted();
    const answer = answers.get(path);
    if (answer === undefined) return new Response('<h1>Not found</h1>', { status: 404 });
    if (answer instanceof Error) throw answer;
    return typeof answer === 'string' ? new Response(answer) : answer();
  });
  return { asked, put: (path, answer) => void answers.set(path, answer) };
}

/** How fetch fails where there is no network. */
export const noNetwork = new TypeError('Failed to fetch');
