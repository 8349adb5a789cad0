export { Board, type BoardProps } from './board.tsx';
export type { ChooseReading } from './filters.tsx';
