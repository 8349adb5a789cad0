export { Board, type BoardProps } from './board.tsx';
export { loadLongBoard } from './late-long-board.ts';
