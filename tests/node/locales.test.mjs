import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesUnder, read } from './source-files.mjs';

const locales = filesUnder('src/i18n').filter(
  (file) => /\/[a-z]{2,3}\.ts$/.test(file) && !file.endsWith('/en.ts'),
);
const tags = locales.map((file) => file.slice('src/i18n/'.length, -'.ts'.length));

describe('the files of the locales', () => {
  it('are those that can be asked for', () => {
    const listed = read('src/i18n/languages.ts').match(/'[a-z]{2,3}'/g);
    assert.deepEqual(listed.map((tag) => tag.slice(1, -1)).sort(), tags.sort());
  });

  for (const file of locales) {
    it(`${file} says who has looked at it, and imports its type, and how numbers are written`, () => {
      const code = read(file);
      assert.match(
        code,
        /^\/\*\* [A-Z][^.]+\. (No native speaker has reviewed it yet|Reviewed by [^.]+)\. \*\/$/m,
      );
      const [type, ...others] = code.match(/^import .*$/gm);
      assert.equal(type, "import type { Words } from './en.js';");
      assert.ok(others.length <= 1);
      for (const other of others) assert.match(other, /^import \{ [\w, ]+ \} from '\.\/intl\.js';$/);
    });
  }

  it('are built for pages and for bundlers, one file each', () => {
    for (const output of ['site', 'npm']) {
      const built = filesUnder(`dist/${output}/locales`).map((file) => file.split('/').at(-1));
      assert.deepEqual(built.sort(), ['en', ...tags].map((tag) => `${tag}.js`).sort());
    }
  });
});
