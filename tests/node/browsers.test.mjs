import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { absence, ENGINES, findBrowsers, installHint } from '../run/browsers.mjs';

describe('findBrowsers', () => {
  let folder;
  const program = async (name) => {
    const path = join(folder, name);
    await writeFile(path, '#!/bin/sh\n');
    await chmod(path, 0o755);
    return path;
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inline-clip-browsers-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('takes what the environment names before anything else', async () => {
    const path = await program('my-chrome');
    const fox = await program('my-fox');
    const found = findBrowsers({ PATH: process.env.PATH, CHROME_PATH: path, FIREFOX_PATH: fox });
    assert.deepEqual(found.chromium, { path });
    assert.deepEqual(found.firefox, { path: fox });
  });

  it('does not look elsewhere when the environment names what is no program', () => {
    const { chromium } = findBrowsers({ PATH: process.env.PATH, CHROME_PATH: join(folder, 'nothing') });
    assert.match(chromium.missing, /nothing is no program/);
  });

  it('looks on the PATH', async () => {
    const path = await program('chromium');
    assert.deepEqual(findBrowsers({ PATH: folder }).chromium, { path });
  });

  it('has an answer for every engine: where it is, or why it cannot be used', () => {
    for (const found of Object.values(findBrowsers({ PATH: folder }))) {
      assert.equal(typeof (found.path ?? found.missing), 'string');
    }
  });

  it('wants a driver for WebKit', () => {
    const { webkit } = findBrowsers({ PATH: process.env.PATH, WEBKIT_DRIVER_PATH: join(folder, 'nothing') });
    assert.match(webkit.missing, /nothing is no program/);
  });
});

describe('absence', () => {
  it('says loudly what is skipped, why, and how to help', () => {
    assert.equal(
      absence('webkit', { missing: 'no MiniBrowser' }),
      'SKIPPED: WebKit is not here (no MiniBrowser; WEBKIT_DRIVER_PATH may point to it)',
    );
  });
});

describe('installHint', () => {
  it('is one line, on every system', () => {
    for (const platform of ['linux', 'darwin', 'win32']) {
      const hint = installHint(ENGINES, platform);
      assert.match(hint, /^To test in Chromium, Firefox, WebKit: .*install/);
      assert.ok(!hint.includes('\n'));
    }
  });

  it('names only what is asked for', () => {
    assert.ok(!installHint(['firefox'], 'linux').includes('webkit'));
  });
});
