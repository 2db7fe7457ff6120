import { expect } from '@esm-bundle/chai';
import { contentSecurityPolicy } from '../../src/site/content-security-policy.js';

describe('contentSecurityPolicy', () => {
  it('is the strict policy of a careful publisher, letter for letter', () => {
    expect(contentSecurityPolicy()).to.equal(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self' blob:; " +
        "connect-src 'self'; worker-src 'self' blob:; font-src 'self'; " +
        "frame-src 'self' http://localhost:* http://127.0.0.1:*; base-uri 'none'; form-action 'none'; " +
        "require-trusted-types-for 'script'; trusted-types inline-clip inline-clip-lit",
    );
  });

  it('appends what is asked for', () => {
    expect(contentSecurityPolicy('report-uri /r')).to.equal(`${contentSecurityPolicy()}; report-uri /r`);
  });

  it('does not say who may frame a page', () => {
    expect(contentSecurityPolicy()).not.to.include('frame-ancestors');
  });
});
