export { embedHeight } from './embed-height.ts';
export { type Published } from './published.ts';
