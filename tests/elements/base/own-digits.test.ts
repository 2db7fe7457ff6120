import { expect } from '@esm-bundle/chai';
import { ownDigits } from '../../../src/elements/base/own-digits.js';
import { numberFormat } from '../../../src/i18n/intl.js';
import { languages } from '../../../src/i18n/languages.js';
import { mounted, unmountAll } from '../mounted.js';

describe('ownDigits', () => {
  afterEach(unmountAll);

  // Engines with older CLDR data write Arabic with Arabic digits; CLDR 42 and later with Latin ones.
  for (const language of ['en', ...languages].filter((tag) => tag !== 'ar'))
    it(`writes a time in the digits of other numbers in ${language}`, () => {
      const element = mounted<HTMLElement>(`<p lang="${language}"></p>`);
      const tag = language === 'prs' ? 'fa-AF' : language;
      const digit = (value: number) => numberFormat(tag, { useGrouping: false }).format(value);
      expect(ownDigits(element, '1:02')).to.equal(`${digit(1)}:${digit(0)}${digit(2)}`);
    });

  it('does so inside of a shadow root', () => {
    const host = mounted<HTMLElement>('<p lang="fa-AF"></p>');
    const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('b'));
    expect(ownDigits(inner, '0:12')).to.equal('۰:۱۲');
  });
});
