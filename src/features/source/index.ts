export { Source, type SourceProps } from './source.tsx';
