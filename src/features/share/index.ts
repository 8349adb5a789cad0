export { Share, type ShareProps, type UrlOf } from './share.tsx';
