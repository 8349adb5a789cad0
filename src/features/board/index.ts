import { latePartWithStyle } from '../../library/index.ts';
import type * as Long from './long-board.tsx';

export { Board, type BoardProps } from './board.tsx';

/** What a long board is drawn with. */
export type LongBoardPart = typeof Long;

/** Loads what a long board is drawn with: few boards are so long. Throws a `LoadError` where it cannot be had. */
export const loadLongBoard = () => latePartWithStyle(() => import('./long-board.tsx'));
