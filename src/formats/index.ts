export { type Published } from './published.ts';
