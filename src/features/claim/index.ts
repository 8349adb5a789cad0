export { Claim } from './claim.tsx';
