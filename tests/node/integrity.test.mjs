import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { embedSpec, scriptCode, version } from 'inline-clip';
import { embedCode, parseClip } from 'inline-clip/server';
import { filesUnder, importsOf, read } from './source-files.mjs';

const host = read('dist/site/host.js');
const integrity = `sha384-${createHash('sha384').update(host).digest('base64')}`;

const document = { '@type': 'VideoObject', name: 'A clip', embedUrl: '../embed/a', contentUrl: 'a.mp4' };
const clip = parseClip(document, 'https://news.example/clips/a.json');
const specAt = (assetsUrl) => embedSpec(clip, { ...(assetsUrl && { assetsUrl }) });
const integrityIn = (code) => / integrity="([^"]*)"/.exec(code)?.[1];

describe('the integrity of script codes', () => {
  it('is the hash of the host script that is shipped', () => {
    assert.equal(integrityIn(scriptCode(specAt())), integrity);
    assert.equal(integrityIn(embedCode('script', specAt())), integrity);
  });

  it('is the same in the npm modules, in ./server and in the site files, and in the host script itself not at all', () => {
    const holders = filesUnder('dist').filter(
      (file) => file.endsWith('.js') && read(file).includes('sha384-'),
    );
    assert.equal(holders.filter((file) => file.startsWith('dist/npm/')).length >= 2, true, holders.join());
    assert.equal(holders.filter((file) => file.startsWith('dist/site/')).length >= 1, true, holders.join());
    assert.ok(!holders.includes('dist/site/host.js'));
    for (const file of holders) {
      assert.deepEqual([...new Set(read(file).match(/sha384-[\w+/=]+/g))], [integrity], file);
    }
  });

  it('vouches for everything that runs: the host script imports nothing', () => {
    assert.deepEqual(importsOf(host), []);
    assert.ok(!/\bimport\b/.test(host));
  });

  it('stands in one module script of this very version', () => {
    const [script] = /<script .*$/.exec(scriptCode(specAt()));
    assert.equal(
      script,
      `<script type="module" async crossorigin="anonymous" src="https://news.example/inline-clip/${version}/host.js" integrity="${integrity}"></script>`,
    );
  });

  it('stands where the files are served elsewhere, and not where the address names another version', () => {
    const others = ['https://cdn.example/clip/', `https://cdn.example/inline-clip@${version}/`];
    for (const address of others) assert.equal(integrityIn(scriptCode(specAt(address))), integrity, address);
    for (const address of [
      'https://cdn.example/inline-clip/9.9.9/',
      'https://cdn.example/inline-clip@9.9.9/',
    ]) {
      assert.equal(integrityIn(scriptCode(specAt(address))), undefined, address);
    }
  });
});
