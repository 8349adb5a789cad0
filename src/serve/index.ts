export { basePathFault, normaliseBasePath } from './base-path.ts';
export {
  contentSecurityPolicy,
  embedContentSecurityPolicy,
  embedHeaders,
  forAnybody,
  securityHeaders,
  type PolicyOptions,
} from './policy.ts';
export { embedHashesFile, inlineHash, inlineHashesFile } from './inline-hashes.ts';
