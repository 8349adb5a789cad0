export { Empty } from '../features/filters/index.ts';
export { clearFailure } from '../library/index.ts';
export { AsBuilt } from './as-built.tsx';
export { DroppedNotice } from './dropped-notice.tsx';
export { LoadFailure, NoDossier, PartFailure, UnfilteredNotice } from './load-failure.tsx';
export { MissingRecord } from './missing-record.tsx';
export { FindingsNotice } from './notices.tsx';
export { UnkeptChoice } from './unkept.tsx';
