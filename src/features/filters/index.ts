export { Empty, type EmptyProps } from './empty.tsx';
export { Filters, type FiltersProps, type PartlyFiltered } from './filters.tsx';
