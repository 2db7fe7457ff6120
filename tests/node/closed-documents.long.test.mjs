import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { inlineClip } from '../run/static-sites.mjs';
import { removeFolder, temporaryFolder } from '../run/temporary-folder.mjs';

let room;
let out;
beforeEach(() => {
  room = temporaryFolder('closed');
  out = join(room, 'public');
  mkdirSync(join(room, 'clips'));
});
afterEach(() => removeFolder(room));

const read = (path) => readFileSync(join(out, path), 'utf8');
const write = (identifier, more) =>
  writeFileSync(
    join(room, 'clips', `${identifier}.json`),
    JSON.stringify({
      '@type': 'VideoObject',
      identifier,
      name: `Clip ${identifier}`,
      contentUrl: 'https://media.example/a.mp4',
      ...more,
    }),
  );
const build = () =>
  inlineClip(['build', 'clips', '--site', 'https://clips.example.org/', '--out', out], { cwd: room });

/** That nothing of a clip's media stands in any of its pages any more. */
function assertClosed(id) {
  for (const path of [`watch/${id}.html`, `embed/${id}.html`, `clips/${id}.json`])
    assert.doesNotMatch(read(path), /media\.example/, path);
  assert.match(read(`watch/${id}.html`), /This clip was removed on /);
  assert.ok(!existsSync(join(out, `oembed/${id}.json`)));
  assert.doesNotMatch(read('index.html'), new RegExp(`watch/${id}`));
}

describe('inline-clip build, of what restricts a clip', () => {
  const dates = [
    '2020-01-01 00:00:00',
    '20200101T000000Z',
    1577836800,
    'Jan 1, 2020',
    '2020-01-01T00:00:00 +0100',
    '2020-01-01T00:00+01',
    { '@type': 'DateTime', '@value': '2020-01-01' },
  ];
  for (const expires of dates) {
    it(`takes a clip back that expires ${JSON.stringify(expires)}`, async () => {
      write('one', { expires });
      const { code } = await build();
      assert.equal(code, 0);
      assertClosed('one');
    });
  }

  const unreadable = ['01/01/2099', '2099-99-99', 'never', true, {}, ['2099-01-01', 'later']];
  for (const expires of unreadable) {
    it(`takes a clip back that was there, tells it and fails, for ${JSON.stringify(expires)}`, async () => {
      write('one');
      write('well');
      assert.equal((await build()).code, 0);
      assert.match(read('watch/one.html'), /media\.example/);
      write('one', { expires });
      const { code, stdout } = await build();
      assert.equal(code, 1);
      assert.match(
        stdout,
        /one\.json: expires.*: expected an ISO 8601 date, got .* \(closed until it can be read\)/,
      );
      assertClosed('one');
      assert.match(read('watch/well.html'), /media\.example/);
    });
  }

  it('lets no other page frame a clip whose list cannot be read, tells it and fails', async () => {
    for (const value of ['everybody', 'https://a.example; script-src *', undefined, []]) {
      write('one', { additionalProperty: { name: 'frameAncestors', value } });
      const { code, stdout } = await build();
      assert.equal(code, 1, String(value));
      assert.match(
        stdout,
        /additionalProperty\.value: expected an origin .* \(closed until it can be read\)/,
      );
      assert.match(read('_headers'), /\/embed\/one\.html\n(?: .*\n)*? .*frame-ancestors 'self'/);
    }
  });

  it('builds a clip that can be watched elsewhere, with a link', async () => {
    write('one', {
      contentUrl: undefined,
      embedUrl: 'https://players.other.example/1/index.html?videoId=140',
    });
    assert.equal((await build()).code, 0);
    for (const path of ['watch/one.html', 'embed/one.html'])
      assert.match(
        read(path),
        /can only be watched elsewhere\. <a href="https:\/\/players\.other\.example\/1\/index\.html\?videoId=140"/,
      );
  });
});
