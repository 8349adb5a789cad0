export { Speaker } from './speaker.tsx';
