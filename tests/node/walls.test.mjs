import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { filesUnder, importsOf, read, root, withoutComments } from './source-files.mjs';

/** Which rooms a room may import, and which packages. `src/README.md` says why. */
const rooms = {
  clip: { rooms: [] },
  embed: { rooms: ['clip'] },
  check: { rooms: ['clip', 'embed'], packages: /^(parse5|entities\/decode)$/ },
  desk: { rooms: ['clip', 'check'] },
  wire: { rooms: [] },
  player: { rooms: ['clip'] },
  i18n: { rooms: [] },
  elements: { rooms: ['clip', 'embed', 'player', 'i18n'], packages: /^lit($|\/)/ },
  page: { rooms: ['clip', 'embed', 'player', 'elements', 'wire', 'i18n'] },
  ssr: { rooms: ['clip', 'check', 'elements'], packages: /^@lit-labs\/ssr$/ },
  host: { rooms: ['wire'] },
  site: { rooms: ['clip', 'embed', 'i18n'] },
  cli: { rooms: ['clip', 'embed', 'check', 'site', 'i18n'], packages: /^node:/ },
};
const entries = [
  'inline-clip.ts',
  'codes.ts',
  'server.ts',
  'ssr.ts',
  'host.ts',
  'embed-page.ts',
  'watch-page.ts',
  'check-page.ts',
  'cli.ts',
];
/** The files that may know video.js; another engine is another file. */
const engineFile = /^player\/engines\/videojs\//;
const enginePackages = /^(video\.js|@videojs\/|mpd-parser$|videojs-vtt\.js$)/;
/** The file that may know the encoder of QR codes. */
const qrFile = 'elements/sharing/qr-code-view.ts';
const qrPackage = /^lean-qr\//;
/** Never raise this. */
const mostLines = 300;

const sources = filesUnder('src').map((file) => file.slice('src/'.length));
const modules = sources.filter((file) => file.endsWith('.ts'));
const roomOf = (file) => (file.includes('/') ? file.split('/', 1)[0] : undefined);

/** What is wrong with one import; undefined when it is allowed. */
function breach(file, target) {
  const room = roomOf(file);
  if (target.startsWith('.')) return breachOfRooms(file, room, target);
  if (room === undefined) return 'entries import rooms, not packages';
  if (engineFile.test(file) && enginePackages.test(target)) return undefined;
  if (file === qrFile && qrPackage.test(target)) return undefined;
  return rooms[room]?.packages?.test(target) ? undefined : `${room}/ may not import this package`;
}

function breachOfRooms(file, room, target) {
  const path = posix.normalize(posix.join(posix.dirname(file), target));
  const other = roomOf(path);
  if (path.startsWith('..')) return 'leads out of src/';
  if (!target.endsWith('.js')) return 'relative imports end in .js';
  if (!modules.includes(path.replace(/\.js$/, '.ts'))) return 'there is no such file';
  if (other === undefined) return 'nobody imports an entry';
  if (room === undefined || room === other || rooms[room]?.rooms.includes(other)) return undefined;
  return `${room}/ may not import ${other}/`;
}

/** The modules of ours that a module imports. */
const localImports = (file) =>
  importsOf(read(`src/${file}`))
    .filter((target) => target.startsWith('.'))
    .map((target) => posix.join(posix.dirname(file), target).replace(/\.js$/, '.ts'));

/** Circles of a graph, each once, as "a → b → a". */
function circlesOf(graph) {
  const circles = [];
  const done = new Set();
  const visit = (node, path) => {
    if (path.includes(node)) circles.push([...path.slice(path.indexOf(node)), node].join(' → '));
    if (path.includes(node) || done.has(node)) return;
    for (const next of graph[node] ?? []) visit(next, [...path, node]);
    done.add(node);
  };
  for (const node of Object.keys(graph)) visit(node, []);
  return circles;
}

/** The lines of a file on which a pattern stands, as "file:line: text". */
function finds(file, code, pattern) {
  const lines = code.split('\n').map((line, i) => [line, `${file}:${i + 1}: ${line.trim().slice(0, 120)}`]);
  return lines.filter(([line]) => pattern.test(line)).map(([, found]) => found);
}

const nothing = (found) => assert.deepEqual(found, [], `\n${found.join('\n')}\n`);

describe('the walls of the house', () => {
  it('every file stands in a room that is known, or is an entry', () => {
    const folders = ['README.md', 'inline-clip.css', ...entries];
    nothing(sources.filter((file) => !(roomOf(file) ? roomOf(file) in rooms : folders.includes(file))));
  });

  it('every import is one that its room may have', () => {
    const breaches = modules.flatMap((file) =>
      importsOf(read(`src/${file}`)).flatMap((target) => {
        const problem = breach(file, target);
        return problem ? [`src/${file}: '${target}': ${problem}`] : [];
      }),
    );
    nothing(breaches);
  });

  it('the check of imports sees what it forbids', () => {
    const code = `
      // import './comment.js';
      import type { A } from '../elements/player/clip-player.js';
      export { b } from 'video.js';
      import './c.js'; const d = await import('lit');
      import {
        e,
      } from '../host.js';`;
    const found = importsOf(code);
    assert.deepEqual(found, ['../elements/player/clip-player.js', 'video.js', './c.js', 'lit', '../host.js']);
    const problems = found.map((target) => breach('clip/clip.ts', target));
    assert.deepEqual(problems, [
      'clip/ may not import elements/',
      'clip/ may not import this package',
      'there is no such file',
      'clip/ may not import this package',
      'nobody imports an entry',
    ]);
    assert.equal(breach('player/player.ts', 'video.js'), 'player/ may not import this package');
    assert.equal(breach('player/engines/videojs/videojs-engine.ts', 'video.js'), undefined);
    assert.equal(breach('host.ts', 'lit'), 'entries import rooms, not packages');
  });

  it('no imports go in a circle, those of types and later ones included', () => {
    const graph = Object.fromEntries(modules.map((file) => [file, localImports(file)]));
    nothing(circlesOf(graph));
  });

  it('the check of circles finds them', () => {
    assert.deepEqual(circlesOf({ a: ['b'], b: ['c'], c: ['b', 'd'], d: [], e: ['e'] }), [
      'b → c → b',
      'e → e',
    ]);
  });

  it('the pure rooms use nothing that only a page has', () => {
    const pure = modules.filter((file) => /^(clip|embed|check|wire|i18n|site)\//.test(file));
    const page =
      /\b(window|navigator|localStorage|customElements|HTML\w*Element)\b|\bdocument\.(body|head|baseURI|create|query|adopt)/;
    nothing(pure.flatMap((file) => finds(`src/${file}`, withoutComments(read(`src/${file}`)), page)));
  });
});

describe('the conventions', () => {
  it('files are kebab-case, and none is a drawer for odds and ends', () => {
    const base = (file) => posix.basename(file);
    const odd = /^(utils?|helpers?|common|misc|types|index)\./;
    nothing(sources.filter((file) => file !== 'README.md' && !/^[a-z0-9-]+(\.[a-z]+)+$/.test(base(file))));
    nothing(sources.filter((file) => odd.test(base(file))));
  });

  it(`no file is longer than ${mostLines} lines`, () => {
    const lines = (file) => read(`src/${file}`).split('\n').length - 1;
    const long = modules.filter((file) => lines(file) > mostLines);
    nothing(long.map((file) => `src/${file}: ${lines(file)} lines`));
  });

  it('there is no `any`, no enum and no `export *`', () => {
    const forbidden =
      /(:|\bas|<|\||&|,|=>)\s*any\b(?![-\w(])|\bany\[\]|^\s*(export\s+)?(const\s+)?enum\s|export \*/;
    nothing(modules.flatMap((file) => finds(`src/${file}`, withoutComments(read(`src/${file}`)), forbidden)));
  });

  it('only four modules hand language tags to Intl, which throws for what it cannot read', () => {
    const raw =
      /\bIntl\.[A-Z]\w+\(|\bnew Intl\b|\bIntl\.\w+\.supportedLocalesOf|getCanonicalLocales|\.toLocale\w+\(|\.localeCompare\(/;
    // The tags of `language-tag-of` are its own, of two letters.
    const others = modules.filter(
      (file) =>
        ![
          'i18n/intl.ts',
          'i18n/canonical-tag.ts',
          'i18n/length-in-words.ts',
          'clip/language-tag-of.ts',
        ].includes(file),
    );
    nothing(others.flatMap((file) => finds(`src/${file}`, withoutComments(read(`src/${file}`)), raw)));
  });

  it('no container has a name, which WebKit does not find from the shadow roots further inside', () => {
    nothing(
      modules.flatMap((file) => finds(`src/${file}`, read(`src/${file}`), /@container [a-z]|container: /)),
    );
  });

  it('nothing is suppressed, and nothing is left for later', () => {
    const written = [...filesUnder('src'), ...filesUnder('tests'), ...filesUnder('demo')]
      .filter((file) => /\.(ts|mjs|js|css|html|md)$/.test(file) && !file.endsWith('walls.test.mjs'))
      .flatMap((file) =>
        finds(file, read(file), /@ts-(ignore|expect-error|nocheck)|biome-ignore|\b(TODO|FIXME|XXX)\b/),
      );
    nothing(written);
  });

  it('no file speaks of the machine that it was written on', () => {
    const places = /(?<![\w.~-])\/(work|tmp|home|root|Users)\/\w|\bregistry\.(npmjs|yarnpkg|npmmirror)\./;
    const texts = trackedFiles().filter(
      (file) => !/\.(png|jpe?g|mp4|m4a|ts|ico)$/.test(file) || isSource(file),
    );
    nothing(
      texts.filter((file) => file !== 'package-lock.json').flatMap((file) => finds(file, read(file), places)),
    );
  });
});

const isSource = (file) => /^(src|tests)\/(?!fixtures)/.test(file) && file.endsWith('.ts');

/** What the repository has, or is about to have; without a repository, the folders that are ours. */
function trackedFiles() {
  try {
    const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
    const listed = execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const removed = execFileSync('git', ['ls-files', '--deleted', '-z'], { cwd: root, encoding: 'utf8' });
    const gone = new Set(removed.split('\0'));
    return listed.split('\0').filter((file) => file && !gone.has(file));
  } catch {
    return ['src', 'tests', 'demo', 'dist'].flatMap(filesUnder);
  }
}
