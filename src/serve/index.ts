export { basePathFault, normaliseBasePath } from './base-path.ts';
export { contentSecurityPolicy, securityHeaders, type PolicyOptions } from './policy.ts';
export { inlineHash, inlineHashesFile } from './inline-hashes.ts';
