export type { Kept, KeepingFault } from './fault.ts';
export { type Keepsake, keepsake } from './keepsake.ts';
export { openToOtherTabs } from './other-tabs.ts';
export { recordsAt } from './records.ts';
