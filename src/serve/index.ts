export { basePathFault, normaliseBasePath } from './base-path.ts';
export { contentSecurityPolicy, securityHeaders, type PolicyOptions } from './policy.ts';
export { createStaticHost, type StaticHostOptions } from './static-host.ts';
export { inlineHash, inlineHashesFile } from './inline-hashes.ts';
