import { afterEach, beforeEach, vi } from 'vitest';

// Only where a test asked for a browser's document: the others are spared the loading.
if (typeof document !== 'undefined') {
  const { cleanup, configure } = await import('@testing-library/react');
  // A test fails for what it sees, not for how long a busy machine took to show it.
  configure({ asyncUtilTimeout: 15_000 });
  const complaints: unknown[][] = [];

  beforeEach(() => {
    complaints.length = 0;
    vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
      // What the router does of itself, between two steps of a test, is no fault of the page.
      if (!String(words[0]).includes('not wrapped in act')) complaints.push(words);
    });
  });

  afterEach(() => {
    cleanup();
    // React tells what is wrong with a page here and nowhere else: two equal keys, bad markup, a page unlike its build.
    if (complaints.length > 0)
      throw new Error(complaints.map((words) => words.join(' ')).join('\n'));
  });
}
