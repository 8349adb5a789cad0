export { TakeAway, type TakeAwayProps } from './take-away.tsx';
