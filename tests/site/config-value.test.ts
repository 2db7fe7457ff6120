import { expect } from '@esm-bundle/chai';
import { configValue, longestValue } from '../../src/site/config-value.js';
import { contentSecurityPolicy } from '../../src/site/content-security-policy.js';

describe('configValue', () => {
  it('leaves the headers of a clip site as they are', () => {
    const policy = contentSecurityPolicy('', {
      'img-src': ['https://media.example:8443', 'http://[::1]:80', "'self'"],
      'frame-ancestors': ['https://*.example.org', "'self'"],
    });
    for (const value of [policy, 'public, max-age=31536000, immutable', '*', 'text/html; charset=utf-8']) {
      expect(configValue(value)).to.equal(value);
    }
  });

  const refused = [
    'a "quoted" value',
    'a\nb: c',
    'a $variable',
    'a\\b',
    'a{b}',
    "img-src http://a_b.example; script-src 'self'",
    "img-src https://a.example/path'",
    'é',
    '',
    'x'.repeat(longestValue + 1),
  ];
  for (const value of refused) {
    it(`throws for ${JSON.stringify(value.slice(0, 40))}`, () => {
      expect(() => configValue(value)).to.throw(TypeError, 'expected the value of a header');
    });
  }
});
