import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { collectLicenses } from './licenses.mjs';
import { patched } from './patches.mjs';
import { withoutSkin } from './without-skin.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const own = ['vendors', 'patches', 'without-skin', 'licenses'].map((name) => `rollup/${name}.mjs`);

/**
 * The streaming engine and its parsers, one module each, by the name that the sources import. The engine imports modules of
 * the sources as `inline-clip:<module of player/engines/videojs/>`.
 */
const entries = {
  'video.js': "export { default } from 'video.js';\nimport '@videojs/http-streaming';\n",
  'mpd-parser': "export * from 'mpd-parser';\n",
  'videojs-vtt.js': "import 'videojs-vtt.js';\n",
};

const core = join(root, 'node_modules/video.js/core.es.js');

/** Replacements of imports: `from` is the importing package. */
const aliases = [
  // VHS imports the full build of video.js, which contains another VHS. Only the core is needed, and only once.
  { name: 'video.js', from: '', put: core },
  // Parsers that few streams need are chunks of their own, imported with the first stream that needs them.
  { name: 'mpd-parser', from: '@videojs/http-streaming/', put: 'inline-clip:dash' },
  { name: 'videojs-vtt.js', from: 'video.js/', put: '\0nothing' },
  // The browser can parse XML. This saves 6 kB of the 13 kB that a viewer of DASH would fetch.
  { name: '@xmldom/xmldom', from: 'mpd-parser/', put: 'inline-clip:xml-parser' },
];

const replaced = {
  name: 'inline-clip-aliases',
  resolveId(source, importer) {
    const from = importer?.replaceAll('\\', '/') ?? '';
    const alias = aliases.find((each) => each.name === source && from.includes(each.from));
    const target = source.startsWith('inline-clip:') ? source : alias?.put;
    return target && { id: target, external: target.startsWith('inline-clip:') };
  },
  load: (id) => (id === '\0nothing' ? 'export default {};' : null),
};

const corrected = { name: 'inline-clip-patches', transform: (code, id) => patched(id, code) };

/**
 * Bundles the engine, cached by packages and patches. `dist/` and the tests use this code byte for byte.
 *
 * @returns {Promise<{files: Map<string, string>, licenses: object[]}>} Files by the name that the sources import.
 */
export async function bundleEngine() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', ...own]) hash.update(readFileSync(join(root, file)));
  const folder = join(root, 'node_modules/.cache/inline-clip', `engine-${hash.digest('hex').slice(0, 16)}`);
  if (!existsSync(folder)) await bundleInto(folder);
  return {
    files: new Map(Object.keys(entries).map((name) => [name, join(folder, fileOf(name))])),
    licenses: JSON.parse(readFileSync(join(folder, 'licenses.json'), 'utf8')),
  };
}

const fileOf = (name) => `${name.replace(/\.js$/, '')}.js`;

/** Bundles into a draft folder and renames it, because several processes may bundle at once; the first one wins. */
async function bundleInto(folder) {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    const licenses = [];
    for (const [name, entry] of Object.entries(entries)) {
      writeFileSync(join(draft, fileOf(name)), await bundle(entry, licenses));
    }
    writeFileSync(join(draft, 'licenses.json'), JSON.stringify(licenses));
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function bundle(entry, licenses) {
  const plugins = [
    entryModule(entry),
    replaced,
    nodeResolve({ browser: true, preferBuiltins: false }),
    corrected,
    withoutSkin,
    commonjs(),
    collectLicenses(licenses),
  ];
  const build = await rollup({ input: 'entry', plugins, onwarn: quiet });
  const { output } = await build.generate({ format: 'es', generatedCode: 'es2015' });
  return output[0].code;
}

/** A virtual module in the root, so that packages are resolved from there. */
function entryModule(code) {
  const id = join(root, 'entry.js');
  return {
    name: 'entry',
    resolveId: (source) => (source === 'entry' ? id : null),
    load: (module) => (module === id ? code : null),
  };
}

function quiet(warning, warn) {
  if (['CIRCULAR_DEPENDENCY', 'EVAL', 'THIS_IS_UNDEFINED'].includes(warning.code)) return;
  warn(warning);
}
