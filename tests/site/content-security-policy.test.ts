import { expect } from '@esm-bundle/chai';
import { contentSecurityPolicy } from '../../src/site/content-security-policy.js';

describe('contentSecurityPolicy', () => {
  it('is the strict policy of a careful publisher, letter for letter', () => {
    expect(contentSecurityPolicy()).to.equal(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self' blob:; " +
        "connect-src 'self'; worker-src 'self' blob:; font-src 'self'; " +
        "frame-src 'self'; base-uri 'none'; form-action 'none'; " +
        "require-trusted-types-for 'script'; trusted-types inline-clip inline-clip-lit",
    );
  });

  it('appends what is asked for', () => {
    expect(contentSecurityPolicy('report-uri /r')).to.equal(`${contentSecurityPolicy()}; report-uri /r`);
  });

  it('does not say who may frame a page, unless it is told', () => {
    expect(contentSecurityPolicy()).not.to.include('frame-ancestors');
    const hosts = { 'frame-ancestors': ["'self'", 'https://*.example.org:*'] };
    expect(contentSecurityPolicy('', hosts)).to.match(
      /; frame-ancestors 'self' https:\/\/\*\.example\.org:\*$/,
    );
  });

  const odd = [
    'https://a.example; script-src *',
    'https://a.example,b',
    'http://a"',
    'http://a.example/path',
    'javascript:',
    'data:',
    '*',
    "'unsafe-inline'",
    'a b',
    '',
  ];
  for (const source of odd) {
    it(`throws for the source ${JSON.stringify(source)}`, () => {
      const write = () => contentSecurityPolicy('', { 'img-src': [source] });
      expect(write).to.throw(TypeError, `got '${source}'`);
    });
  }

  it('throws for a directive that the policy does not have', () => {
    const write = () => contentSecurityPolicy('', { 'img-src; script-src': ["'self'"] });
    expect(write).to.throw(TypeError, 'expected a directive of the policy');
  });

  for (const extra of ['report-uri /r, default-src *', 'report-uri /r\nSet-Cookie: a=b', 'sandbox é', '/r']) {
    it(`throws for the further directive ${JSON.stringify(extra)}`, () => {
      expect(() => contentSecurityPolicy(extra)).to.throw(TypeError, 'expected directives');
    });
  }

  it('takes several further directives, and none', () => {
    expect(contentSecurityPolicy('report-to a; upgrade-insecure-requests;')).to.match(
      /; report-to a; upgrade-insecure-requests$/,
    );
    expect(contentSecurityPolicy(' ; ')).to.equal(contentSecurityPolicy());
  });
});
