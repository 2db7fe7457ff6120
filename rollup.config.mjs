/*
 * `tsc` has written build/ (JavaScript and types); from it come
 *   dist/npm    modules for people who bundle: Lit stays outside, the engine's chunks are whole
 *   dist/site   files for people who serve: everything inside, under /inline-clip/<version>/
 *   dist/cli.js the command, which finds the site files beside it
 *   dist/types  the types of both
 */
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import license from 'rollup-plugin-license';

rmSync('dist', { recursive: true, force: true });

/**
 * Changes to other people's code. Each text must be found exactly once: an upgrade that changes the line fails the
 * build, and somebody looks again.
 */
const patches = [
  {
    // Trusted Types: VHS makes its workers from blob: addresses. https://github.com/videojs/http-streaming/issues/1247
    file: '@videojs/http-streaming/dist/videojs-http-streaming.es.js',
    find: 'new Worker(objectUrl)',
    put: 'new Worker(trustedScriptUrl(objectUrl))',
    head: `import { trustedScriptUrl } from '${resolve('build/player/trusted-script-url.js')}';\n`,
  },
  {
    // Trusted Types: vtt.js reads entities through innerHTML. The browser draws our captions, so that this is reached
    // only for what HLS carries inside; there the entities of WebVTT itself are enough.
    file: 'videojs-vtt.js/lib/vtt.js',
    find: 'TEXTAREA_ELEMENT.innerHTML = s;',
    put: `TEXTAREA_ELEMENT.textContent = s.replace(/&(amp|lt|gt|lrm|rlm|nbsp);/g, function (_, name) {
      return { amp: '&', lt: '<', gt: '>', lrm: '\\u200e', rlm: '\\u200f', nbsp: '\\u00a0' }[name];
    });`,
  },
  {
    // An aborted request keeps its timer, and with it a player, for up to 45 s.
    file: '@videojs/xhr/lib/index.js',
    find: 'xhr.onabort = function () {',
    put: 'xhr.onabort = function () {\n    clearTimeout(timeoutTimer);',
  },
];

/** Lit's policy under a name of ours, so that a page's own Lit and a second copy of this bundle both stand. */
const litPolicy = {
  file: 'lit-html/lit-html.js',
  find: 's.createPolicy("lit-html",{createHTML:t=>t})',
  put: 'globalThis.inlineClipLitPolicy??=s.createPolicy("inline-clip-lit",{createHTML:t=>t})',
};

function patchVendors(list) {
  const used = new Set();
  return {
    name: 'patch-vendors',
    transform(code, id) {
      const patch = list.find(
        ({ file }) => id.split('?')[0].endsWith(`node_modules/${file}`) && !id.includes('\0'),
      );
      if (!patch) return null;
      if (code.split(patch.find).length !== 2)
        this.error(`${patch.file}: expected exactly once: ${patch.find}`);
      used.add(patch);
      return { code: (patch.head ?? '') + code.replace(patch.find, () => patch.put), map: null };
    },
    buildEnd(error) {
      const unused = list.filter((patch) => !used.has(patch));
      if (!error && unused.length)
        this.error(`patched nothing: ${unused.map(({ file }) => file).join(', ')}`);
    },
  };
}

/** VHS imports the full build of video.js; the core is all it needs, and must be the one instance there is. */
const oneVideojs = {
  name: 'one-videojs',
  resolveId: (id) => (id === 'video.js' ? resolve('node_modules/video.js/core.es.js') : null),
};

const files = (folder) => readdirSync(folder, { recursive: true }).map(String);
const tags = files('build/elements').filter((file) => /(^|\/)clip-[a-z-]+\.js$/.test(file));
const isElement = (file) => readFileSync(`build/elements/${file}`, 'utf8').includes('customElement(');
const elements = Object.fromEntries(
  tags.filter(isElement).map((file) => [`elements/${basename(file, '.js')}`, `build/elements/${file}`]),
);
const browser = {
  'inline-clip': 'build/inline-clip.js',
  'embed-page': 'build/embed-page.js',
  host: 'build/host.js',
  ...elements,
};
const locales = { 'locales/en': 'build/i18n/en.js' };

const output = (dir) => ({
  dir,
  format: 'es',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
  generatedCode: 'es2015',
  hoistTransitiveImports: false,
});
const vendors = (list) => [
  oneVideojs,
  compactCss,
  nodeResolve({ browser: true, preferBuiltins: false, ignoreSideEffectsForRoot: true }),
  patchVendors(list),
  commonjs(),
  terser({ module: true, ecma: 2020, compress: { passes: 2 }, format: { comments: false } }),
  license({ thirdParty: { includeSelf: false, output: { file: 'dist/THIRD-PARTY-LICENSES.txt' } } }),
];

/** Types, style sheets and a flat face for the types of entries that lie deeper. */
const plainFiles = {
  name: 'plain-files',
  writeBundle() {
    for (const file of files('build').filter((name) => name.endsWith('.d.ts'))) {
      cpSync(`build/${file}`, `dist/types/${file}`);
    }
    for (const [entry, source] of Object.entries({ ...elements, ...locales })) {
      mkdirSync(`dist/types/entries/${entry.split('/')[0]}`, { recursive: true });
      const face = `export * from '../../${source.slice('build/'.length)}';\n`;
      writeFileSync(`dist/types/entries/${entry}.d.ts`, face);
    }
    for (const folder of ['dist/npm', 'dist/site'])
      cpSync('src/inline-clip.css', `${folder}/inline-clip.css`);
    for (const page of ['embed-page', 'watch-page']) cpSync(`src/site/${page}.css`, `dist/site/${page}.css`);
  },
};

/** White space that styles do not need: our CSS stands in templates, which the JavaScript minifier leaves alone. */
const compactCss = {
  name: 'compact-css',
  transform(code, id) {
    if (!id.includes('build/') || !code.includes('css `')) return null;
    const compact = (text) =>
      text
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,>]) ?/g, '$1')
        .replace(/: /g, ':');
    return { code: code.replace(/(?<=css `)[^`]*(?=`)/g, compact), map: null };
  },
};

/**
 * Three chunks of our own: what stands before a press, the controls, and the panels. Each is one request, and the
 * first holds just what `inline-clip.js` needs at once.
 */
function chunkOf(id, { getModuleInfo }) {
  const facade = staticClosure(resolve('build/inline-clip.js'), getModuleInfo);
  if (facade.has(id)) return 'clip-player';
  if (/build\/elements\/(controls|base)\/|@lit\/context/.test(id)) return 'clip-controls';
  return /build\/(elements\/sharing|embed|clip)\//.test(id) ? 'clip-panels' : undefined;
}

function staticClosure(id, getModuleInfo, seen = new Set()) {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const imported of getModuleInfo(id)?.importedIds ?? []) staticClosure(imported, getModuleInfo, seen);
  return seen;
}

const executable = {
  name: 'executable',
  writeBundle: () => chmodSync('dist/cli.js', 0o755),
};

const quiet = (warning, warn) => {
  if (warning.code === 'CIRCULAR_DEPENDENCY' && /node_modules/.test(warning.message)) return;
  if (warning.code === 'EVAL' || warning.code === 'THIS_IS_UNDEFINED') return;
  warn(warning);
};

export default [
  {
    input: { server: 'build/server.js' },
    plugins: [nodeResolve(), terser({ module: true, ecma: 2020 })],
    output: output('dist/npm'),
  },
  {
    input: { cli: 'build/cli.js' },
    external: [/^node:/],
    plugins: [nodeResolve(), terser({ module: true, ecma: 2020 }), executable],
    output: { ...output('dist'), banner: '#!/usr/bin/env node' },
  },
  {
    input: { ...browser, ...locales },
    external: [/^lit($|\/)/, '@lit/context'],
    plugins: vendors(patches),
    output: { ...output('dist/npm'), manualChunks: chunkOf },
    onwarn: quiet,
  },
  {
    input: { ...browser, ...locales },
    plugins: [...vendors([...patches, litPolicy]), plainFiles],
    output: { ...output('dist/site'), manualChunks: chunkOf },
    onwarn: quiet,
  },
];
