// Checks the files in dist/: node tests/run/check-dist.mjs [--no-build]
// With --record it only records the module sizes of the current build, as the base of later reports of growth.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { filesUnder, read, root } from '../node/source-files.mjs';
import { runModule } from './run-module.mjs';
import { chunks, closureOf, coversAll, fits, recordSizes } from './size-budget.mjs';

/**
 * Size limits of files that a browser fetches together, in kB (1000 bytes) after brotli. Every site file belongs to an
 * entry here or in `eachOf`. After a change of a limit, record the module sizes (`--record`). With a `target`, the limit
 * is the current size: lower it with every gain, never raise it.
 */
const limits = [
  {
    name: 'facade (inline-clip.js and its static imports)',
    of: closureOf('inline-clip.js'),
    limit: 23,
    target: 16,
  },
  { name: 'embed page, its script before a press', of: closureOf('embed-page.js'), limit: 27.5, target: 20 },
  { name: 'player', of: chunks('player'), limit: 6.3 },
  {
    name: 'controls, dialogs, the Share panel, and all that they have in common',
    of: chunks('clip-controls', 'clip-panels', 'sharing', 'dialogs', 'common', 'addresses'),
    limit: 20.3,
    target: 14,
  },
  { name: 'Embed panel', of: chunks('clip-embed'), limit: 7.2 },
  { name: 'QR codes, in all languages', of: chunks('clip-qr-code'), limit: 4.5 },
  { name: 'icons of share targets', of: chunks('clip-share-icons'), limit: 3.5 },
  { name: 'transcript (clip-transcript)', of: chunks('clip-transcript'), limit: 16 },
  { name: 'what chooses an excerpt (clip-excerpt)', of: chunks('clip-excerpt'), limit: 6.2 },
  { name: 'chapters, segment and live (seek-parts)', of: chunks('seek-parts'), limit: 1.5 },
  { name: 'preview over the seek bar (seek-preview)', of: chunks('seek-preview'), limit: 2.5 },
  { name: 'quotes (clip-quote)', of: chunks('clip-quote'), limit: 13 },
  { name: 'ways to share a quote', of: chunks('share-quote-view'), limit: 3 },
  { name: 'marks of quoted words in a transcript', of: chunks('quoted-marks'), limit: 0.8 },
  { name: 'settings', of: chunks('clip-settings'), limit: 5.2, target: 4 },
  { name: 'touch, feedback, volume, ways to watch elsewhere', of: chunks('clip-more'), limit: 7.2 },
  { name: 'touch on range inputs', of: chunks('hear-range'), limit: 0.5 },
  { name: 'tooltips', of: chunks('clip-tooltip'), limit: 1.4 },
  { name: 'what a clip does in an article (clip-article)', of: chunks('clip-article'), limit: 3.5 },
  { name: 'mini-player', of: chunks('clip-mini-player'), limit: 2 },
  { name: 'content warning', of: chunks('clip-content-warning'), limit: 1.8 },
  { name: 'question for consent, in all languages (clip-consent)', of: chunks('clip-consent'), limit: 5 },
  { name: 'notice of a clip that cannot be played here', of: chunks('clip-notice'), limit: 1.2 },
  { name: 'what reads the rare forms of documents', of: chunks('rare-forms'), limit: 2.5 },
  { name: 'lists of renditions and audio tracks', of: chunks('fill-track-lists'), limit: 1.2 },
  { name: 'list of keys', of: chunks('clip-key-help'), limit: 1 },
  { name: 'what knows the languages (live-words)', of: chunks('live-words'), limit: 1 },
  { name: 'numbers, and tags of languages (intl)', of: chunks('intl'), limit: 1 },
  { name: 'a language before a press', of: closureOf('locales/uk.js'), limit: 2.9 },
  { name: 'watch page', of: closureOf('watch-page.js'), limit: 1 },
  { name: 'host.js', of: closureOf('host.js'), limit: 4 },
  { name: 'the page that checks codes', of: closureOf('check-page.js'), limit: 63 },
  {
    name: 'video.js core with HLS and DASH but for its parser, and what feeds it',
    of: chunks('videojs'),
    limit: 126.2,
  },
  { name: 'what parses manifests of DASH', of: chunks('mpd-parser'), limit: 7.8 },
  { name: 'what parses captions of streams', of: chunks('webvtt-parser'), limit: 6.5 },
  { name: 'what tells a frame’s faults', of: chunks('show-diagnosis'), limit: 1.7 },
  { name: 'what offers the page’s address', of: chunks('offer-page-address'), limit: 0.7 },
  { name: 'library.js, beside the facade', of: () => ['dist/site/library.js'], limit: 3 },
];

/** Groups of files with the same limit for each file, because a page fetches one or a few of them. */
const eachOf = [
  { files: /^dist\/site\/locales\//, limit: 2 },
  { files: /^dist\/site\/chunks\/panels-/, limit: 0.7 },
  { files: /^dist\/site\/chunks\/quote-/, limit: 0.5 },
  { files: /^dist\/site\/chunks\/transcript-/, limit: 0.7 },
  { files: /^dist\/site\/chunks\/excerpt-/, limit: 0.5 },
  { files: /^dist\/site\/elements\//, limit: 0.2 },
  { files: /^dist\/site\/[^/]+\.css$/, limit: 1.5 },
];

/** The exports of the main entry that are part of the public contract. It may have more, but not fewer. */
const promised = 'parseClip iframeCode scriptCode elementCode embedUrl watchUrl parseEmbedUrl'.split(' ');
const packageJson = JSON.parse(read('package.json'));

/**
 * Runs all checks and prints one line for each.
 *
 * @param {{rebuild?: boolean}} [options] `rebuild: false` skips checks that need a build.
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function checkDist({ rebuild = true } = {}) {
  const tally = { passed: 0, failed: 0 };
  const check = async (name, run) => {
    try {
      const note = await run();
      tally.passed += 1;
      console.log(`ok    ${name}${note ? `: ${note}` : ''}`);
    } catch (error) {
      tally.failed += 1;
      console.log(`FAIL  ${name}\n${String(error.message).replace(/^/gm, '      ')}`);
    }
  };
  if (rebuild) await check('two builds give the same bytes', sameTwice);
  await check('dist/ is what the sources build', sameAsCommitted);
  const entries = entriesOf(packageJson.exports);
  for (const { name, file } of entries) await check(`'${name}' resolves`, () => resolves(name, file));
  for (const { name, types } of entries.filter(({ types }) => types)) {
    await check(`'${name}' has types`, () => isThere(types));
  }
  const scripts = entries.filter(({ file }) => file.endsWith('.js'));
  await inTurns(scripts, ({ name }) => check(`'${name}' imports in bare Node`, () => importsBare(name)));
  await check(`'${packageJson.name}' exports what is promised`, exportsPromised);
  await check('<clip-player> renders on a server', rendersOnServer);
  for (const name of ['player', 'videojs', 'mpd-parser', 'webvtt-parser'])
    await check(`${name} imports nothing but the facade, and is imported on use alone`, () =>
      standsAlone(name),
    );
  const budgets = [...limits, ...budgetsOfEach()];
  for (const budget of budgets) await check(`size of ${budget.name}`, () => fits(budget));
  await check('every site file has a budget', () => coversAll(budgets));
  return tally;
}

/** The chunks that Retry imports again must not import a chunk that may have failed (`rollup/own-copies.mjs`). */
async function standsAlone(name) {
  const [chunk] = chunks(name)();
  const others = await closureOf(chunk.replace('dist/site/', ''))();
  const strangers = others.filter((file) => file !== chunk && file !== 'dist/site/inline-clip.js');
  if (strangers.length) throw new Error(`${chunk} imports\n${strangers.join('\n')}`);
  const leaning = [];
  for (const file of filesUnder('dist/site').filter((each) => each.endsWith('.js') && each !== chunk)) {
    if ((await closureOf(file.replace('dist/site/', ''))()).includes(chunk)) leaning.push(file);
  }
  if (leaning.length) throw new Error(`${chunk} is imported by\n${leaning.join('\n')}`);
}

function budgetsOfEach() {
  const site = filesUnder('dist/site');
  return eachOf.flatMap(({ files, limit }) =>
    site.filter((file) => files.test(file)).map((file) => ({ name: file, of: () => [file], limit })),
  );
}

function sameTwice() {
  const sources = () => JSON.stringify(filesUnder('src').map((file) => [file, hash(read(file))]));
  const before = sources();
  const [first, second] = [builtHashes(), builtHashes({ INLINE_CLIP_NO_CACHE: '1' })];
  if (sources() !== before) throw new Error('src/ was edited in the meantime; run it again');
  const files = [...new Set([...first.keys(), ...second.keys()])];
  const changed = files.filter((file) => first.get(file) !== second.get(file));
  if (changed.length) throw new Error(`differ from build to build:\n${changed.join('\n')}`);
  return `${files.length} files`;
}

/** @param {NodeJS.ProcessEnv} [environment] The first build uses the cache of minified chunks, the second does not. */
function builtHashes(environment) {
  const built = run('npm', ['run', '--silent', 'build'], environment);
  if (built.status !== 0) throw new Error(`npm run build failed:\n${built.stdout}${built.stderr}`);
  return new Map(filesUnder('dist').map((file) => [file, hash(readFileSync(root + file))]));
}

const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');
const run = (command, args, environment = {}) =>
  spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  });

function sameAsCommitted() {
  const status = run('git', ['status', '--porcelain', '--untracked-files=all', '--ignored', 'dist']);
  if (status.status !== 0) throw new Error(`git status: ${status.error?.message ?? status.stderr}`);
  if (!run('git', ['ls-files', 'dist']).stdout) throw new Error('nothing of dist/ is committed');
  const lines = status.stdout.trimEnd();
  if (lines) throw new Error(`not what is committed; run "npm run build" and commit dist/:\n${lines}`);
}

/** Every specifier that can be imported, patterns expanded: `{name, file, types}`, with paths from the root. */
function entriesOf(exports) {
  return Object.entries(exports).flatMap(([key, value]) => {
    const { default: file, types } = typeof value === 'string' ? { default: value } : value;
    const fill = (star) =>
      Object.fromEntries(
        Object.entries({ name: packageJson.name + key.slice(1), file, types }).map(([part, text]) => [
          part,
          text?.replace('*', star),
        ]),
      );
    return file.includes('*') ? starsOf(file).map(fill) : [fill('')];
  });
}

/** The values of `*` in a pattern such as `./dist/npm/elements/*.js`. */
function starsOf(pattern) {
  const [folder, ending] = pattern.split('*');
  const names = readdirSync(root + folder).filter((name) => name.endsWith(ending));
  if (!names.length) throw new Error(`package.json, exports: nothing matches ${pattern}`);
  return names.map((name) => name.slice(0, name.length - ending.length)).sort();
}

/** Resolves by the rules of Node, by which a package may import itself by name. */
function resolves(name, file) {
  const path = fileURLToPath(import.meta.resolve(name));
  if (path !== fileURLToPath(new URL(file, `file://${root}`)))
    throw new Error(`leads to ${path}, not ${file}`);
  isThere(file);
  if (file.endsWith('.json')) JSON.parse(read(file));
}

function isThere(file) {
  if (!existsSync(root + file)) throw new Error(`there is no ${file}`);
}

async function importsBare(name) {
  await runModule(`
    await import(${JSON.stringify(name)});
    if (typeof document !== 'undefined') throw new Error('the import defined document');`);
}

async function exportsPromised() {
  const { names } = await runModule(`say({ names: Object.keys(await import('${packageJson.name}')) });`);
  const written = namesExported(read('src/inline-clip.ts'));
  const missing = promised.filter((name) => !names.includes(name));
  if (missing.length) throw new Error(`promised and missing: ${missing.join(', ')}`);
  if (names.sort().join() !== written.sort().join()) {
    throw new Error(`exports ${names.join(', ')}\nbut src/inline-clip.ts says ${written.join(', ')}`);
  }
  return names.join(', ');
}

/** The exported values, without types, of a module that consists of `export { … } from` lines. */
function namesExported(code) {
  const lists = [...code.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list]) => list.split(','));
  const names = lists.map((name) => name.trim()).filter((name) => name && !name.startsWith('type '));
  return names.map((name) => name.split(' as ').at(-1));
}

async function rendersOnServer() {
  const { text } = await runModule(`
    const [{ render }, { collectResult }, { html }, { parseClip }] = await Promise.all([
      import('@lit-labs/ssr'),
      import('@lit-labs/ssr/lib/render-result.js'),
      import('lit'),
      import('${packageJson.name}'),
    ]);
    const clip = parseClip(
      { '@type': 'VideoObject', name: 'A clip & its title', thumbnailUrl: 'poster.jpg', contentUrl: 'a.mp4', duration: 'PT62S' },
      'https://news.example/clips/a.json',
    );
    const text = await collectResult(render(html\`<clip-player .clip=\${clip}></clip-player>\`));
    if (typeof document !== 'undefined') throw new Error('rendering defined document');
    say({ text });`);
  for (const part of [
    'A clip &amp; its title',
    'https://news.example/clips/poster.jpg',
    '1:02',
    'shadowroot',
  ]) {
    if (!text.includes(part)) throw new Error(`${part} is not in the HTML:\n${text.slice(0, 2000)}`);
  }
  return `${text.length} characters`;
}

/** Runs tasks in parallel, one per processor. */
async function inTurns(items, work) {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--record')) {
    console.log(`written: ${recordSizes()}`);
  } else {
    const { passed, failed } = await checkDist({ rebuild: !process.argv.includes('--no-build') });
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = failed ? 1 : 0;
  }
}
