export { Empty, type EmptyProps } from './empty.tsx';
export { Filters, type FiltersProps } from './filters.tsx';
