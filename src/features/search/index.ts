export { Search, searchFieldId, type SearchProps } from './search.tsx';
