import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { DEBIAN_PACKAGES, ENGINES, findBrowsers } from '../run/browsers.mjs';
import { read, root } from './source-files.mjs';

const text = read('CONTRIBUTING.md');
const workflow = read('.github/workflows/ci.yml');
const packageJson = JSON.parse(read('package.json'));

/** The packages that a text installs by apt-get. */
const installedBy = (script) => {
  const [, names] = /apt-get install(?: -\S+)*((?:[^\n]*\\\n)*[^\n]*)/.exec(script) ?? [];
  return names.match(/(?<![\w-])[a-z][\w.+-]+/g).sort();
};
const needed = [...DEBIAN_PACKAGES, 'ffmpeg'].sort();

describe('CONTRIBUTING.md', () => {
  it('names only scripts of package.json, and all that people call', () => {
    const named = new Set([...text.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name]) => name));
    named.delete('ci');
    for (const name of named) assert.ok(packageJson.scripts[name], `npm run ${name}`);
    for (const name of Object.keys(packageJson.scripts))
      assert.ok(named.has(name) || name === 'verify', `${name} is not told of`);
  });

  it('names only files that exist', () => {
    const files = [
      ...text.matchAll(
        /(?:`|\]\(|-- )((?:\.?[\w-]+\/)+[\w.-]*|\.?[\w-]+\.(?:md|json|mjs)|\.nvmrc)(?=[`) \n])/g,
      ),
    ];
    const names = files.map(([, file]) => file).filter((file) => !file.startsWith('apt'));
    assert.ok(
      names.includes('src/README.md') && names.includes('.nvmrc') && names.includes('.ci/run'),
      names.join(),
    );
    for (const file of names) assert.ok(existsSync(root + file) || file === 'build/', file);
  });

  it('names the Debian packages that the runner looks for', () => {
    assert.deepEqual(installedBy(text), needed);
  });

  it('names the variables by which programs are found', () => {
    for (const [, variable] of text.matchAll(/`([A-Z]+_PATH|[A-Z]+_DRIVER_PATH)`/g)) {
      if (variable === 'NGINX_PATH') continue;
      const found = Object.values(findBrowsers({ PATH: '', [variable]: '/nothing' }));
      assert.ok(
        found.some(({ missing }) => missing === '/nothing is no program'),
        variable,
      );
    }
    for (const engine of ENGINES.slice(1)) assert.ok(text.includes(`--engine ${engine}`), engine);
  });

  it('shows a commit as it asks for', () => {
    const [, subject] = /```\n(\w+\([\w-]+\): .+)\n\n/.exec(text) ?? [];
    assert.match(subject, /^(?:feat|fix|refactor|perf|test|docs|build|chore)\([a-z0-9-]+\): [a-z]/);
    assert.ok(subject.length <= 72);
  });

  it('is linked from the README', () => {
    assert.match(read('README.md'), /\]\(CONTRIBUTING\.md\)/);
  });
});

describe('.github/workflows/ci.yml', () => {
  it('installs the same packages, and runs what every submission has to pass', () => {
    assert.deepEqual(installedBy(workflow), needed);
    assert.match(workflow, /- run: \.ci\/run$/m);
  });

  it('pins every action to a commit, and may write nothing', () => {
    const actions = [...workflow.matchAll(/uses: (\S+)(.*)/g)];
    assert.ok(actions.length > 0);
    for (const [line, name, comment] of actions) {
      assert.match(name, /^[\w-]+\/[\w-]+@[0-9a-f]{40}$/, line);
      assert.match(comment, /^ # v\d+\.\d+\.\d+$/, line);
    }
    assert.match(workflow, /^permissions:\n {2}contents: read\n(?! )/m);
  });

  it('runs the Node of .nvmrc, which package.json allows', () => {
    const version = read('.nvmrc').trim();
    assert.ok(workflow.includes(`image: node:${version}-`));
    const [, least] = /^>=(\d+)$/.exec(packageJson.engines.node);
    assert.ok(Number(version) >= Number(least));
  });
});
