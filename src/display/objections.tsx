import { createContext, use, type ReactNode } from 'react';
import type { TieView } from '../dossier/index.ts';

/** The address at which a reader can object to a tie. */
type ObjectTo = (tie: TieView) => string;

const ObjectionContext = createContext<ObjectTo | undefined>(undefined);

export interface ObjectionProviderProps {
  /** `undefined` where the publisher names no place for objections. */
  readonly objectTo: ObjectTo | undefined;
  readonly children: ReactNode;
}

/** Tells every tie displayed below where to object to it. */
export function ObjectionProvider({ objectTo, children }: ObjectionProviderProps): ReactNode {
  return <ObjectionContext value={objectTo}>{children}</ObjectionContext>;
}

/** The way to object to a tie, where there is one. */
export function ObjectionLink({ tie }: { readonly tie: TieView }): ReactNode {
  const objectTo = use(ObjectionContext);
  if (!objectTo) return null;
  return <a href={objectTo(tie)}>Object to this tie</a>;
}
