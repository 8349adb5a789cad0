export { Find, type FindProps } from './find.tsx';
