import { expect } from '@esm-bundle/chai';
import { contentSecurityPolicy } from '../../src/site/content-security-policy.js';
import { pageHeaders } from '../../src/site/page-headers.js';

describe('pageHeaders', () => {
  it('gives every page the strict policy and keeps browsers from guessing types', () => {
    for (const kind of ['page', 'embed'] as const) {
      expect(pageHeaders(kind)).to.include({
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': contentSecurityPolicy(),
        'X-Content-Type-Options': 'nosniff',
      });
    }
  });

  it('lets an embed page into hosts that isolate themselves', () => {
    expect(pageHeaders('embed')).to.include({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Embedder-Policy': 'credentialless',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  });

  it('keeps those to the embed page', () => {
    expect(pageHeaders('page')).not.to.have.any.keys(
      'Cross-Origin-Embedder-Policy',
      'Access-Control-Allow-Origin',
    );
  });

  it('takes another policy', () => {
    expect(pageHeaders('page', "default-src 'self'")['Content-Security-Policy']).to.equal(
      "default-src 'self'",
    );
  });

  it('has only names and values that a response may carry', () => {
    expect(() => new Headers(pageHeaders('embed'))).not.to.throw();
  });
});
