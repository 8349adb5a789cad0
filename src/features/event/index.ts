export { Event } from './event.tsx';
