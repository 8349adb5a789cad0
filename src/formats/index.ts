export { type Download, downloads } from './downloads.ts';
export { type Published } from './published.ts';
