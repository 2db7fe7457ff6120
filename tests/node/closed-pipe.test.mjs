import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { removeFolder, temporaryFolder } from '../run/temporary-folder.mjs';
import { root } from './source-files.mjs';

let folder;
beforeEach(() => {
  folder = temporaryFolder('closed-pipe');
});
afterEach(() => removeFolder(folder));

/** Runs the command with an output that nobody reads, as `inline-clip … | head -0`. */
async function unread(...args) {
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), ...args], { cwd: folder });
  child.stdin.end();
  child.stdout.destroy();
  const [complaint, [code]] = await Promise.all([textOf(child.stderr), once(child, 'exit')]);
  return { complaint, code };
}

describe('inline-clip, into a pipe that is closed', () => {
  it('says nothing of it', async () => {
    assert.deepEqual(await unread('help'), { complaint: '', code: 0 });
  });

  it('builds the whole site', async () => {
    mkdirSync(join(folder, 'clips'));
    cpSync(join(root, 'demo/clips/klitschko.json'), join(folder, 'clips/klitschko.json'));
    const { complaint, code } = await unread(
      ...['build', 'clips', '--site', 'https://clips.example.org', '--media', 'none'],
    );
    assert.equal(complaint, '');
    assert.equal(code, 0);
    // The file that is written last.
    assert.ok(existsSync(join(folder, 'public/_nginx.conf')));
  });

  it('exits as it would otherwise', async () => {
    writeFileSync(join(folder, 'page.html'), '<iframe src="https://clips.example.org/embed/a" sandbox>');
    const { code } = await unread('check', 'page.html', '--site', 'https://clips.example.org');
    assert.equal(code, 1);
  });
});
