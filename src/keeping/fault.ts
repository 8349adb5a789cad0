/** Why a browser does not keep something, or does not give back what it kept. */
export type KeepingFault =
  /** It keeps nothing for this site: it was told not to, or has nowhere to. */
  | 'no-storage'
  /** There is no room left. */
  | 'full'
  /** A newer version of the site has been here: what it kept is not for this one, and is left as it is. */
  | 'newer'
  /** Another tab of this site stands in the way. */
  | 'busy'
  /** What was kept is not what it should be. */
  | 'damaged'
  /** The browser failed, and does not say how. */
  | 'broken';

/** What came of asking the browser to keep something, or to give it back. */
export type Kept<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'fault'; readonly why: KeepingFault };
