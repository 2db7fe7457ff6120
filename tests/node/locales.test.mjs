import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesUnder, read } from './source-files.mjs';

const named = filesUnder('src/i18n').filter(
  (file) => /\/[a-z]{2,3}\.ts$/.test(file) && !file.endsWith('/en.ts'),
);
const panelLocales = named.filter((file) => file.startsWith('src/i18n/panels/'));
const excerptLocales = named.filter((file) => file.startsWith('src/i18n/excerpt/'));
const transcriptLocales = named.filter((file) => file.startsWith('src/i18n/transcript/'));
const quoteLocales = named.filter((file) => file.startsWith('src/i18n/quote/'));
const pageLocales = named.filter((file) => file.startsWith('src/i18n/pages/'));
const apart = [...panelLocales, ...excerptLocales, ...transcriptLocales, ...quoteLocales, ...pageLocales];
const locales = named.filter((file) => !apart.includes(file));
const tagsOf = (files, folder) => files.map((file) => file.slice(folder.length, -'.ts'.length));
const tags = tagsOf(locales, 'src/i18n/');
const reviewed = /^\/\*\* [A-Z][^.]+\. (No native speaker has reviewed it yet|Reviewed by [^.]+)\. \*\/$/m;

describe('the files of the locales', () => {
  it('are those that can be asked for', () => {
    const listed = read('src/i18n/languages.ts').match(/'[a-z]{2,3}'/g);
    assert.deepEqual(listed.map((tag) => tag.slice(1, -1)).sort(), tags.sort());
  });

  for (const file of locales) {
    it(`${file} says who has looked at it, and imports its type, and how numbers are written`, () => {
      const code = read(file);
      assert.match(code, reviewed);
      const [type, ...others] = code.match(/^import .*$/gm);
      assert.equal(type, "import type { Words } from './en.js';");
      assert.ok(others.length <= 1);
      for (const other of others) assert.match(other, /^import \{ [\w, ]+ \} from '\.\/intl\.js';$/);
    });
  }

  for (const [part, files] of [
    ['panels', panelLocales],
    ['excerpt', excerptLocales],
    ['transcript', transcriptLocales],
    ['quote', quoteLocales],
  ])
    it(`have the words of the ${part} beside them, which a page fetches when one opens`, () => {
      assert.deepEqual(tagsOf(files, `src/i18n/${part}/`).sort(), [...tags].sort());
      for (const file of files) assert.match(read(file), reviewed);
      for (const output of ['site', 'npm']) {
        const chunks = filesUnder(`dist/${output}/chunks`).map((file) => file.split('/').at(-1));
        const built = chunks.flatMap((file) => new RegExp(`^${part}-([a-z]{2,3})-`).exec(file)?.[1] ?? []);
        assert.deepEqual(built.sort(), [...tags].sort());
      }
    });

  it('have the words of the pages of a clip site beside them', () => {
    assert.deepEqual(tagsOf(pageLocales, 'src/i18n/pages/').sort(), [...tags].sort());
    for (const file of pageLocales) assert.match(read(file), reviewed);
  });

  it('are built for pages and for bundlers, one file each', () => {
    for (const output of ['site', 'npm']) {
      const built = filesUnder(`dist/${output}/locales`).map((file) => file.split('/').at(-1));
      assert.deepEqual(built.sort(), ['en', ...tags].map((tag) => `${tag}.js`).sort());
    }
  });
});
