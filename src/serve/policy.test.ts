import { describe, expect, it } from 'vitest';
import {
  contentSecurityPolicy,
  embedContentSecurityPolicy,
  embedHeaders,
  securityHeaders,
} from './policy.ts';

function directive(policy: string, name: string): string | undefined {
  return policy
    .split('; ')
    .find((part) => part.startsWith(`${name} `))
    ?.slice(name.length + 1);
}

describe('contentSecurityPolicy', () => {
  it('starts from nothing and lets only the site itself in', () => {
    const policy = contentSecurityPolicy({ meta: true });
    expect(directive(policy, 'default-src')).toBe("'none'");
    expect(directive(policy, 'script-src')).toBe("'self'");
    expect(directive(policy, 'style-src')).toBe("'self'");
    expect(directive(policy, 'img-src')).toBe("'self' data:");
    expect(directive(policy, 'base-uri')).toBe("'none'");
    expect(directive(policy, 'require-trusted-types-for')).toBe("'script'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it('lets a worker of the site start, by the one policy that checks its address', () => {
    const policy = contentSecurityPolicy({ meta: true });
    expect(directive(policy, 'worker-src')).toBe("'self'");
    expect(directive(policy, 'trusted-types')).toBe('rejoinder-worker rejoinder-saved-page');
  });

  it('names each directive once', () => {
    const names = contentSecurityPolicy({ meta: false })
      .split('; ')
      .map((part) => part.split(' ')[0]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('forbids framing in a header, and leaves it out of a meta element, which would ignore it', () => {
    const header = contentSecurityPolicy({ meta: false });
    expect(directive(header, 'frame-ancestors')).toBe("'none'");
    expect(contentSecurityPolicy({ meta: true })).not.toContain('frame-ancestors');
  });

  it('lets through a style or a script by its digest', () => {
    const policy = contentSecurityPolicy({
      meta: true,
      inlineHashes: ['sha256-aa=', 'sha256-bb='],
    });
    expect(directive(policy, 'style-src')).toBe("'self' 'sha256-aa=' 'sha256-bb='");
    expect(directive(policy, 'script-src')).toBe("'self' 'sha256-aa=' 'sha256-bb='");
  });

  it('can stand in a double-quoted attribute as it is', () => {
    expect(contentSecurityPolicy({ meta: true })).not.toMatch(/["<>&\n]/);
  });
});

describe('securityHeaders', () => {
  it('sends the header form of the policy', () => {
    const headers = securityHeaders({ inlineHashes: ['sha256-aa='] });
    expect(headers['Content-Security-Policy']).toBe(
      contentSecurityPolicy({ meta: false, inlineHashes: ['sha256-aa='] }),
    );
  });

  it('forbids guessing content types, and tells nobody where a reader came from', () => {
    const headers = securityHeaders();
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
    expect(headers['Referrer-Policy']).toBe('no-referrer');
    expect(headers).not.toHaveProperty('Cross-Origin-Opener-Policy');
    expect(headers['Permissions-Policy']).not.toContain('clipboard');
  });
});

describe('the policy of an embed', () => {
  const inlineHashes = ['sha256-aa=', 'sha256-bb='];
  const header = embedContentSecurityPolicy({ meta: false, inlineHashes });
  const meta = embedContentSecurityPolicy({ meta: true, inlineHashes });

  it('lets in what stands in the page by its digest, and no file at all', () => {
    for (const policy of [header, meta]) {
      expect(directive(policy, 'default-src')).toBe("'none'");
      expect(directive(policy, 'script-src')).toBe("'sha256-aa=' 'sha256-bb='");
      expect(directive(policy, 'style-src')).toBe("'sha256-aa=' 'sha256-bb='");
      expect(directive(policy, 'base-uri')).toBe("'none'");
      expect(directive(policy, 'form-action')).toBe("'none'");
      expect(directive(policy, 'require-trusted-types-for')).toBe("'script'");
      expect(directive(policy, 'trusted-types')).toBe("'none'");
      expect(policy).not.toMatch(/'self'|unsafe|https?:/);
    }
  });

  it('lets anybody frame it, and makes it a stranger to all of them, in a header', () => {
    expect(directive(header, 'frame-ancestors')).toBe('*');
    expect(directive(header, 'sandbox')).toContain('allow-scripts');
    expect(header).not.toMatch(/allow-same-origin|allow-top-navigation|allow-forms|allow-modals/);
    expect(meta).not.toMatch(/frame-ancestors|sandbox/);
  });

  it('can be framed by a page that isolates itself', () => {
    const headers = embedHeaders({ inlineHashes });
    expect(headers['Content-Security-Policy']).toBe(header);
    expect(headers['Cross-Origin-Embedder-Policy']).toBe('require-corp');
    expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
    expect(headers).not.toHaveProperty('Cross-Origin-Opener-Policy');
    expect(headers['Referrer-Policy']).toBe('no-referrer');
  });
});
