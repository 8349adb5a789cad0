export { QuarrelMap, type QuarrelMapProps } from './map.tsx';
