export { App, type AppProps } from './app.tsx';
export { headOf, type PageHead } from './head.ts';
export { lateFeatures } from './late-views.ts';
export { followLinks } from './link-clicks.ts';
export { leaveOldAddress } from './old-address.ts';
export { keepPlaces } from './place.ts';
export { createSiteRouter, type SiteRouterOptions } from './router.ts';
export { addressAt, site } from './site.ts';
