import { describe, expect, it } from 'vitest';
import { headersOfFile } from './file-headers.ts';
import { embedHeaders, securityHeaders } from './policy.ts';

const hashes = { inlineHashes: ['sha256-aa='], embedHashes: ['sha256-bb='] };

describe('headersOfFile', () => {
  it('gives an embed a policy of its own', () => {
    expect(headersOfFile('zenda/embed/claims/mines/index.html', hashes)).toEqual(
      embedHeaders({ inlineHashes: hashes.embedHashes }),
    );
  });

  it('lets anybody load the script for pages with embeds', () => {
    expect(headersOfFile('embed.js', hashes)).toEqual({
      ...securityHeaders(hashes),
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  });

  it.each([
    'index.html',
    'zenda/claims/embed/index.html',
    'zenda/claims/mines/index.html',
    'embed/claims/mines/index.html',
    'dossiers/embed/dossier.json',
    'assets/embed.js',
    '404.html',
  ])('has nothing of its own for %s', (file) => {
    expect(headersOfFile(file, hashes)).toBeUndefined();
  });
});
