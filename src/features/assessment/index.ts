export { Assessment } from './assessment.tsx';
