import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { createClipHandler, pageHeaders } from '../../dist/npm/server.js';
import { findNginx, nginxConfiguration, startNginx } from '../run/nginx.mjs';
import { inlineClip } from '../run/static-sites.mjs';
import { removeFolder, temporaryFolder } from '../run/temporary-folder.mjs';
import { freePort } from '../run/webkit-server.mjs';

const { CspParser } = createRequire(import.meta.url)('csp_evaluator/dist/parser.js');

const printable = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i));

/** A host with a character in every place that a host has. */
const hostsWith = (character) => [
  `${character}a.example`,
  `a${character}b.example`,
  `a.example${character}`,
  `a.example:${character}8080`,
  `a.example:8080${character}`,
  `[::1${character}]`,
];

/** A document in which every field that holds an address names the same host, beside media that are well. */
const documentAt = (identifier, host) => {
  const at = (file) => `http://${host}/${file}`;
  return {
    '@type': 'VideoObject',
    identifier,
    name: `Clip ${identifier}`,
    contentUrl: [at('a.mp4'), 'https://media.example/well.mp4'],
    encoding: [{ contentUrl: at('b.m3u8'), encodingFormat: 'application/vnd.apple.mpegurl' }],
    thumbnailUrl: [at('c.jpg'), { '@type': 'ImageObject', url: at('d.jpg') }],
    caption: [{ contentUrl: at('e.vtt'), inLanguage: 'en' }],
    associatedMedia: [
      { additionalType: 'storyboard', contentUrl: at('f.vtt') },
      { additionalType: 'audioDescription', contentUrl: at('g.mp4') },
    ],
    embedUrl: at('embed'),
    url: at('page'),
    publisher: { name: 'P', url: at(''), logo: at('logo.svg') },
    license: at('license'),
    additionalProperty: { name: 'frame-ancestors', value: [`http://${host}`, 'https://partner.example'] },
  };
};

const documents = printable.flatMap((character, i) =>
  hostsWith(character).map((host, j) => documentAt(`h${i}-${j}`, host)),
);

const usual = new CspParser(pageHeaders('page')['Content-Security-Policy']).csp.directives;

/** What an independent parser of policies finds beyond the policy of every page, by directive. */
function additions(policy) {
  const { directives } = new CspParser(policy).csp;
  const names = Object.keys(directives).filter((name) => name !== 'frame-ancestors');
  assert.deepEqual(names, Object.keys(usual), policy);
  const added = Object.entries(directives).map(([name, sources]) => {
    const own = usual[name] ?? [];
    assert.deepEqual(sources.slice(0, own.length), own, policy);
    return [name, sources.slice(own.length)];
  });
  return Object.fromEntries(added);
}

/** The origins of a document, where its host is a plain one. */
function intended({ contentUrl: [first] }) {
  if (!URL.canParse(first)) return [];
  const { hostname, origin } = new URL(first);
  return /^[a-z\d-]+(\.[a-z\d-]+)*\.?$|^\[[\da-f:]+\]$/.test(hostname) ? [origin] : [];
}

/** The page of a clip lets in the hosts of its document and no other, each where it is used. */
function assertExact(document, policy, own) {
  const added = additions(policy);
  const media = [...intended(document), 'https://media.example'];
  const expected = {
    'script-src': [],
    'style-src': [],
    'img-src': intended(document),
    'media-src': media,
    'connect-src': media,
    'frame-src': [],
  };
  for (const [name, sources] of Object.entries(expected)) {
    assert.deepEqual(added[name], [...own, ...sources.sort()], `${document.identifier} ${name}`);
  }
}

function assertPlain(policy) {
  for (const source of Object.values(additions(policy)).flat()) {
    assert.match(source, /^'self'$|^https?:\/\/([a-z\d.-]+|\[[\da-f:.]+\])(:\d+)?$/i, policy);
  }
}

describe('a host with any printable character, in every field that holds an address', () => {
  it('adds no directive and no odd source to the pages of a handler', async () => {
    const byId = new Map(documents.map((document) => [document.identifier, document]));
    const site = { base: 'https://clips.example/', name: 'Clips' };
    const findClip = (id) => byId.get(id);
    const handle = createClipHandler({ site, findClip, listClips: () => [...byId.keys()] });
    const policyAt = async (path) => {
      const response = await handle(new Request(site.base + path));
      assert.equal(response.status, 200, path);
      return response.headers.get('Content-Security-Policy');
    };
    assert.deepEqual(Object.values(additions(await policyAt(''))).flat(), []);
    for (const document of documents) {
      assertExact(document, await policyAt(`watch/${document.identifier}`), []);
      const embed = await policyAt(`embed/${document.identifier}`);
      assertExact(document, embed, ['https://clips.example']);
      assertPlain(embed);
    }
  });

  describe('in a site of plain files', () => {
    let room;
    let out;
    let port;
    let built;

    before(async () => {
      room = temporaryFolder('hosts');
      out = join(room, 'public');
      mkdirSync(join(room, 'clips'));
      for (const document of documents) {
        writeFileSync(join(room, `clips/${document.identifier}.json`), JSON.stringify(document));
      }
      port = await freePort();
      const args = ['build', 'clips', '--site', `http://127.0.0.1:${port}`, '--out', out];
      built = await inlineClip(args, { cwd: room, maxBuffer: 1 << 28 });
    });

    after(() => removeFolder(room));

    it('is told with its path, and costs no clip', () => {
      assert.equal(built.code, 0, built.stdout.slice(-2000));
      assert.match(built.stdout, /h2-1\.json: contentUrl\[0\]: expected a host of letters, digits/);
      assert.match(built.stdout, new RegExp(`\n${documents.length} clips, `));
    });

    it('is in no header file but as a plain origin', () => {
      const text = readFileSync(join(out, '_headers'), 'utf8');
      const lines = text.split('\n').filter((line) => line.includes('Content-Security-Policy: '));
      assert.ok(lines.length > documents.length);
      const policies = lines.map((line) => line.slice('  Content-Security-Policy: '.length));
      const whole = policies.filter((policy) => policy.startsWith('default-src'));
      whole.forEach(assertPlain);
      for (const list of policies.filter((policy) => !whole.includes(policy))) {
        assert.match(list, /^frame-ancestors( https?:\/\/[a-z\d.[\]:-]+)+$/i);
      }
      const odd = text.split('\n').filter((line) => line && !/^(\/\S*| {2}[\w-]+: [^"$]+)$/.test(line));
      assert.deepEqual(odd, []);
    });

    const skip = findNginx().missing;

    it('lets nginx start, and each of its pages be the one that answers', { skip }, async () => {
      const own = temporaryFolder('nginx-t');
      mkdirSync(join(own, 'temp'));
      writeFileSync(join(own, 'nginx.conf'), nginxConfiguration({ folder: out, media: out, port, own }));
      await promisify(execFile)(findNginx().path, ['-t', '-p', own, '-c', join(own, 'nginx.conf')]);
      removeFolder(own);
      const { stop } = await startNginx({ folder: out, media: out, port });
      try {
        for (const { identifier } of documents) {
          for (const kind of ['watch', 'embed']) {
            const path = `/${kind}/${identifier}.html`;
            const response = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
            assert.equal(response.status, 200, path);
            assert.equal(await response.text(), readFileSync(out + path, 'utf8'));
            assertPlain(response.headers.get('Content-Security-Policy'));
          }
        }
      } finally {
        await stop();
      }
    });
  });
});
