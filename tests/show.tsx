import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createHref } from '../src/address/index.ts';
import { HrefProvider } from '../src/display/index.ts';
import { wholeReading, type Reading } from '../src/dossier/index.ts';

const href = createHref('/');

/** Draws part of a page for a reader who chose to see `reading`, on a site at the root of its host. */
export function show(part: ReactNode, reading: Reading = wholeReading) {
  const within = (inner: ReactNode): ReactNode => (
    <HrefProvider hrefOf={(address, other) => href(address, other ?? reading)}>
      {inner}
    </HrefProvider>
  );
  const { rerender, ...shown } = render(within(part));
  return { ...shown, showAgain: (inner: ReactNode) => rerender(within(inner)) };
}
