import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildHash, buildStamp, isBuilt } from '../../rollup/build-stamp.mjs';
import { removeFolder, temporaryFolder } from '../run/temporary-folder.mjs';
import { needsBuild, readArguments } from '../run/test-file.mjs';

describe('npm run test:file', () => {
  it('takes a path, a part of it, or a glob, of every kind of test', () => {
    const filesOf = (...args) => readArguments(args).files;
    for (const path of [
      'tests/player/phase.test.ts',
      './tests/player/phase.test.ts',
      'tests\\player\\phase.test.ts',
    ])
      assert.deepEqual(filesOf(path), ['tests/player/phase.test.ts'], path);
    assert.deepEqual(filesOf('node/test-file'), ['tests/node/test-file.test.mjs']);
    assert.deepEqual(filesOf('tests/pages/print*'), ['tests/pages/print.long.test.mjs']);
    assert.ok(filesOf('tests/clip/*').length > 20);
    assert.equal(readArguments(['phase', '--engine', 'webkit']).engine, 'webkit');
    assert.equal(readArguments(['phase']).engine, 'chromium');
  });

  for (const [args, reason] of [
    [[], /^Expected one PATH, got 0\.\nnpm run test:file/],
    [['one', 'two'], /^Expected one PATH, got 2\./],
    [['tests/nothing.test.ts'], /^No test file matches "tests\/nothing\.test\.ts"\./],
    [['phase', '--engine', 'opera'], /^--engine: no "opera" is known\./],
    [['phase', '--egnine', 'webkit'], /^Unknown option '--egnine'/],
  ])
    it(`says what is wrong with ${JSON.stringify(args)}`, () => {
      assert.throws(() => readArguments(args), { message: reason });
    });

  it('knows which tests read the build, themselves or by what they import', () => {
    for (const file of ['node/readme', 'node/clip-site', 'node/package', 'pages/print.long', 'node/serve'])
      assert.equal(needsBuild(`tests/${file}.test.mjs`), true, file);
    for (const file of ['node/fault-server', 'node/live-stream', 'node/browsers'])
      assert.equal(needsBuild(`tests/${file}.test.mjs`), false, file);
  });
});

describe('buildStamp', () => {
  let root;
  const write = (file, text) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };

  before(() => {
    root = temporaryFolder('stamp');
    write('src/clip/a.ts', 'one');
    write('rollup.config.mjs', 'two');
    write('dist/site/a.js', 'three');
  });
  after(() => removeFolder(root));

  it('says that a build is of the sources, until one of them or what was built is another', () => {
    assert.equal(isBuilt(root), false, 'nothing was built');
    buildStamp(root).closeBundle();
    assert.equal(isBuilt(root), true);
    for (const [file, text] of [
      ['src/clip/a.ts', 'one'],
      ['rollup.config.mjs', 'two'],
      ['dist/site/a.js', 'three'],
    ]) {
      write(file, `${text}, changed`);
      assert.equal(isBuilt(root), false, file);
      write(file, text);
      assert.equal(isBuilt(root), true, file);
    }
    for (const file of ['src/b.ts', 'dist/site/chunks/b.js', 'package-lock.json']) {
      write(file, '');
      assert.equal(isBuilt(root), false, `${file} has come`);
      rmSync(join(root, file));
      assert.equal(isBuilt(root), true, `${file} has gone`);
    }
  });

  it('takes sources that were edited while they were bundled for another build', () => {
    const stamp = buildStamp(root);
    write('src/clip/a.ts', 'edited');
    stamp.closeBundle();
    assert.equal(isBuilt(root), false);
  });

  it('names the chunks of a build after what it bundles, and after nothing else', () => {
    write('build/a.js', 'one');
    const hash = buildHash(root);
    assert.match(hash, /^[\da-f]{8}$/);
    write('build/stamp.txt', 'another');
    write('build/a.d.ts', 'another');
    assert.equal(buildHash(root), hash);
    write('build/a.js', 'two');
    assert.notEqual(buildHash(root), hash);
  });

  it('takes a stamp that cannot be read for none', () => {
    write('build/stamp.txt', '');
    assert.equal(isBuilt(root), false);
  });
});
