import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { parseLanguageTag } from '../../src/clip/parse-language-tag.js';

describe('parseLanguageTag', () => {
  const tags = [
    ...['en', 'uk', 'en-GB', 'zh-Hant-TW', 'sr-Latn', 'es-419', 'de-CH-1996', 'und', 'EN-us', 'nso'],
    // RFC 5646, appendix A, and tags that a runtime may not know.
    ...[
      'zh-yue',
      'sgn-ase',
      'zh-cmn-Hans-CN',
      'sl-rozaj-biske-1994',
      'de-DE-u-co-phonebk',
      'hy-Latn-IT-arevela',
    ],
    ...[
      'de-CH-x-phonebk',
      'az-Arab-x-AZE-derbend',
      'x-whatever',
      'qaa-Qaaa-QM-x-southern',
      'en-a-myext-b-another',
    ],
    // RFC 5646, section 2.2.8
    ...['i-klingon', 'en-GB-oed', 'sgn-BE-FR', 'art-lojban', 'zh-min-nan', 'i-default', 'cel-gaulish'],
  ];
  for (const tag of tags) {
    it(`takes ${tag}`, () => {
      expect(parseLanguageTag(tag)).to.equal(tag);
    });
  }

  for (const [text, tag] of [
    ['pt_BR', 'pt-BR'],
    [' zh_Hant_TW ', 'zh-Hant-TW'],
    ['en\n', 'en'],
  ] as const) {
    it(`reads ${JSON.stringify(text)} as ${tag}`, () => {
      expect(parseLanguageTag(text)).to.equal(tag);
    });
  }

  const refused = [
    ...[
      '',
      '0',
      '1',
      'e',
      'en-',
      '-en',
      'en--GB',
      'English!',
      'en GB',
      'ukrainian',
      'Thai',
      'Urdu',
      'english',
    ],
    ...['fr-FR@euro', 'fr_FR.UTF-8', 'x-', 'x', 'i', 'a-DE', 'en-abcdefghi', '__proto__'],
    `en-x${'-abcdefgh'.repeat(12)}`,
  ];
  for (const text of refused) {
    it(`refuses ${JSON.stringify(text.slice(0, 30))}`, () => {
      expect(parseLanguageTag(text)).to.equal(undefined);
    });
  }

  it('refuses in a moment what is long', () => {
    expect(parseLanguageTag(`en${'-a1234'.repeat(200_000)}`)).to.equal(undefined);
  });

  it('takes all that Intl takes with language, script, region, variants and extensions', () => {
    const words = (...options: string[]) => fc.constantFrom('', ...options.map((option) => `-${option}`));
    const parts = fc.tuple(
      fc.constantFrom('en', 'zh', 'sr', 'gsw', 'xx'),
      words('Latn', 'Hant', 'Qaaa'),
      words('GB', '419', 'ZZ'),
      words('1996', 'valencia', '1606nict-valencia'),
      words('u-ca-gregory', 'a-bbb', 't-en', '0-aaa'),
      words('x-a', 'x-1-2'),
    );
    fc.assert(
      fc.property(parts, (all) => {
        const tag = all.join('');
        expect(Intl.getCanonicalLocales(tag)).to.have.length(1);
        expect(parseLanguageTag(tag)).to.equal(tag);
      }),
    );
  });
});
