import { createContext, useContext, type ReactNode } from 'react';
import type { Address } from '../address/index.ts';
import type { Reading } from '../dossier/index.ts';

type HrefOf = (address: Address, reading?: Reading) => string;

const HrefContext = createContext<HrefOf | undefined>(undefined);

export interface HrefProviderProps {
  /** Makes the link to a page; the reader's present reading is kept where no other is given. */
  readonly hrefOf: HrefOf;
  readonly children: ReactNode;
}

/** Tells everything displayed below how a page is linked to, so that no card spells an address. */
export function HrefProvider({ hrefOf, children }: HrefProviderProps): ReactNode {
  return <HrefContext value={hrefOf}>{children}</HrefContext>;
}

/** The maker of links for what is displayed here. */
export function useHref(): HrefOf {
  const hrefOf = useContext(HrefContext);
  if (!hrefOf) throw new Error('useHref needs an HrefProvider above it');
  return hrefOf;
}
