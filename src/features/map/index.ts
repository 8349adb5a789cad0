export { QuarrelMap, type QuarrelMapProps } from './map.tsx';
export { mapFile, type MapFile } from './map-file.ts';
export { mapTokens, type MapColours } from './colours.ts';
