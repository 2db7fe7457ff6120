import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { patched, patches } from '../../rollup/patches.mjs';
import { bundleEngine } from '../../rollup/vendors.mjs';
import { withoutSkin } from '../../rollup/without-skin.mjs';
import { bundleVendors } from '../run/vendor.mjs';
import { read, root } from './source-files.mjs';

const released = (file) => readFileSync(join(root, 'node_modules', file), 'utf8');
const hashOf = (text) => createHash('sha256').update(text).digest('hex');

describe('the patches on other people’s code', () => {
  it('are eight at most', () => {
    assert.ok(patches.length <= 8, String(patches.length));
  });

  for (const { name, why, issue, file, find, needed } of patches) {
    it(`${name} is needed still: ${why}`, () => {
      assert.equal(
        released(file).split(find).length,
        2,
        `${file} has changed: look whether the patch is needed still`,
      );
      assert.ok(needed(released(file)), `${file} does without the patch ${name} now: take it out`);
    });

    it(`${name} says where it is reported`, () => {
      if (!issue.startsWith('#'))
        return assert.match(issue, /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/issues\/\d+$/);
      const headings = read('docs/upstream-issues.md').match(/^## .+$/gm);
      const anchors = headings.map(
        (text) =>
          `#${text
            .slice(3)
            .toLowerCase()
            .replace(/[^\w -]/g, '')
            .replaceAll(' ', '-')}`,
      );
      assert.ok(anchors.includes(issue), `${issue}: ${anchors}`);
    });
  }

  it('of an aborted request is needed still: its timer runs on', () => {
    const running = new Set();
    const { setTimeout, clearTimeout } = globalThis;
    globalThis.setTimeout = (_run, after) => running.add(after) && after;
    globalThis.clearTimeout = (timer) => running.delete(timer);
    globalThis.XMLHttpRequest = class {
      abort = () => this.onabort();
      open = () => undefined;
      send = () => undefined;
    };
    try {
      const xhr = createRequire(join(root, 'package.json'))('@videojs/xhr');
      xhr({ uri: 'https://media.example/a', timeout: 45_000 }, () => undefined).abort();
    } finally {
      Object.assign(globalThis, { setTimeout, clearTimeout });
      delete globalThis.XMLHttpRequest;
    }
    assert.deepEqual([...running], [45_000], '@videojs/xhr ends the timer now: take aborted-timer out');
  });

  it('change the text that they name, and nothing else', () => {
    const { file, find, put, head = '' } = patches.find(({ name }) => name === 'aborted-timer');
    const id = join(root, 'node_modules', file);
    assert.equal(patched(id), head + released(file).replace(find, () => put));
    assert.equal(patched(join(root, 'node_modules/video.js/dist/video.es.js')), undefined);
  });

  it('throw where the text is not there, or is there twice', () => {
    const id = '/x/node_modules/videojs-vtt.js/lib/vtt.js';
    for (const code of ['', 'TEXTAREA_ELEMENT.innerHTML = s;'.repeat(2)]) {
      assert.throws(() => patched(id, code), /vtt\.js: expected exactly once/);
    }
  });
});

describe('withoutSkin', () => {
  const id = '/x/node_modules/video.js/core.es.js';
  const names = ['Component', 'Tech', 'MediaLoader', 'Player', 'Button'];
  const code = (list) =>
    list
      .map((name) => `Component.registerComponent('${name}', ${name});\n${name}.prototype.options_ = {};\n`)
      .join('');
  const transform = (text, file = id) =>
    withoutSkin.transform.call({ error: (message) => assert.fail(message) }, text, file);

  it('leaves out the components that show something, and keeps those that play', () => {
    assert.equal(transform(code(names)).code, code(names.slice(0, 4)));
  });

  it('fails where one that plays is not registered', () => {
    assert.throws(() => transform(code(['Component', 'Tech'])), /expected a component MediaLoader/);
  });

  it('looks at the core of video.js alone', () => {
    assert.equal(transform(code(names), '/x/node_modules/other.js'), null);
  });
});

describe('the engine under test', () => {
  it('is byte for byte the code that is bundled', async () => {
    const { files } = await bundleEngine();
    const bundled = JSON.parse(read('build/engine-hashes.json'));
    const served = await bundleVendors([join(root, 'src/player/engines/videojs/videojs-source.ts')]);
    assert.equal(files.size, 3);
    for (const [name, file] of files) {
      const under = join(root, served.get(name));
      assert.equal(under, file);
      assert.equal(hashOf(readFileSync(under)), bundled[relative(root, file)], name);
    }
    assert.equal(served.get('@videojs/http-streaming'), served.get('video.js'));
  });

  it('has every patch in it', async () => {
    const { files } = await bundleEngine();
    const code = [...files.values()].map((file) => readFileSync(file, 'utf8')).join('\n');
    for (const { name, put } of patches) {
      const lines = put.split('\n').map((line) => line.trim());
      assert.ok(
        lines.every((line) => code.includes(line)),
        name,
      );
    }
    assert.doesNotMatch(code, /class (ControlBar|BigPlayButton)|from '(video\.js|mpd-parser|@xmldom)/);
  });
});

describe('the texts by which VHS is known', () => {
  const source = released('@videojs/http-streaming/dist/videojs-http-streaming.es.js');
  const texts = {
    "requestType: 'segment-key'": 'a key of another length is requested without end',
    "requestType: 'segment-media-initialization'":
      'failures of an initialization section count once instead of twice',
    "'dash-manifest'": 'an MPD is not checked',
    "'hls-playlist'": 'a playlist is not checked',
    "action: 'init'": 'every stream starts four workers',
    "action: 'clearAllMp4Captions'": 'every stream starts four workers',
    "action: 'clearParsedMp4Captions'": 'every stream starts four workers',
    "action: 'reset'": 'every stream starts four workers',
    excludeUntil: 'an excluded rendition is tried again at once',
    "'mediachange'": 'a chosen quality is seen only when the buffer has been played',
    "'seekablechanged'": 'the window of a broadcast does not move while it is paused',
  };
  for (const [text, stops] of Object.entries(texts))
    it(`${text} is there; without it ${stops}`, () =>
      assert.ok(source.includes(text), `${text} is gone: ${stops}`));
});
