import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { context, transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';
import { elementsIn, localesIn } from '../../rollup/find-entries.mjs';
import { renameLitPolicy } from '../../rollup/lit-policy.mjs';
import { bundleEngine } from '../../rollup/vendors.mjs';

const ENGINE = /^(?:video\.js|@videojs\/http-streaming|mpd-parser|videojs-vtt\.js)$/;
const STYLES = ['inline-clip.css', 'site/embed-page.css', 'site/watch-page.css', 'site/check-page.css'];

/**
 * Bundles the sources as far as the demo needs them, again and again: the site files, and `inline-clip/server`. What
 * differs from `npm run build`: nothing is minified but the templates, and codes have no `integrity`.
 *
 * @param {string} root The project, ending in `/`.
 */
export async function createBundler(root) {
  const plugin = sourcesPlugin(root, (await bundleEngine()).files);
  let contexts = [];
  let known;

  /** Files may have come or gone since: the entries of a context are fixed. */
  async function contextsOf(entries) {
    const key = JSON.stringify(entries);
    if (key === known) return contexts;
    await dispose();
    const common = { ...shared(root), plugins: [plugin] };
    contexts = await Promise.all([
      context({
        ...common,
        entryPoints: entries,
        outdir: '/site',
        splitting: true,
        chunkNames: 'chunks/[name]-[hash]',
      }),
      context({ ...common, entryPoints: { host: `${root}src/host.ts` }, outdir: '/site' }),
      context({ ...common, entryPoints: { 'check-page': `${root}src/check-page.ts` }, outdir: '/site' }),
      context({ ...common, entryPoints: { server: `${root}src/server.ts` }, outdir: '/npm' }),
    ]);
    known = key;
    return contexts;
  }

  async function dispose() {
    known = undefined;
    await Promise.all(contexts.splice(0).map((each) => each.dispose()));
  }

  return {
    /**
     * Writes `site/` and `npm/server.js` into a folder that is empty. Rejects with what esbuild says of the sources.
     *
     * @param {string} folder
     */
    async bundleInto(folder) {
      const bundles = await contextsOf(entriesOf(root));
      // All of them end, also after one has failed: what still ran would answer for the next build.
      const results = await Promise.allSettled(bundles.map((each) => each.rebuild()));
      const failed = results.find(({ status }) => status === 'rejected');
      if (failed) throw failed.reason;
      await Promise.all(
        results
          .flatMap(({ value }) => value.outputFiles)
          .map((file) => write(join(folder, file.path), file.contents)),
      );
      await write(
        join(folder, 'site/elements/clip-player.js'),
        'export { ClipPlayer } from "../inline-clip.js";\n',
      );
      for (const file of STYLES) await cp(`${root}src/${file}`, join(folder, 'site', file.split('/').at(-1)));
    },
    dispose,
  };
}

/** As `rollup/entries.mjs` has them; `elements/clip-player.js` hands on what is in `inline-clip.js`. */
function entriesOf(root) {
  const { 'elements/clip-player': player, ...elements } = elementsIn(`${root}src`, '.ts');
  const entries = { library: `${root}src/inline-clip.ts`, 'embed-page': `${root}src/embed-page.ts` };
  return { 'inline-clip': player, ...entries, ...elements, ...localesIn(`${root}src`, '.ts') };
}

function shared(root) {
  return {
    absWorkingDir: root,
    tsconfig: `${root}tsconfig.json`,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    sourcemap: 'linked',
    logLevel: 'silent',
  };
}

/** The engine as it ships, Lit with the one change that it ships with, and templates without the spaces of the sources. */
function sourcesPlugin(root, engine) {
  const templates = new Map();
  return {
    name: 'inline-clip-sources',
    setup(build) {
      build.onResolve({ filter: ENGINE }, ({ path }) => ({
        path: engine.get(path === '@videojs/http-streaming' ? 'video.js' : path),
      }));
      build.onResolve({ filter: /^inline-clip:/ }, ({ path }) => ({
        path: `${root}src/player/engines/videojs/${path.slice('inline-clip:'.length)}.ts`,
      }));
      build.onLoad({ filter: /[\\/]lit-html[\\/]lit-html\.js$/ }, async ({ path }) => ({
        contents: renameLitPolicy(await readFile(path, 'utf8'), `${root}src/elements/base/lit-policy.ts`),
      }));
      build.onLoad({ filter: /[\\/]src[\\/](?:elements|page)[\\/].*\.ts$/ }, ({ path }) =>
        compact(templates, path, root),
      );
    },
  };
}

/** A source without the spaces in its templates; what has not changed is not read anew. */
async function compact(known, path, root) {
  const code = await readFile(path, 'utf8');
  if (known.get(path)?.code !== code) {
    const options = {
      loader: 'ts',
      target: 'es2022',
      sourcefile: path,
      tsconfigRaw: await readFile(`${root}tsconfig.json`, 'utf8'),
    };
    const script = await transform(code, options).catch((error) => error);
    if (script instanceof Error) return { errors: script.errors };
    const minified = await minifyHTMLLiterals(script.code, { fileName: path });
    known.set(path, { code, contents: minified?.code ?? script.code });
  }
  return { contents: known.get(path).contents, loader: 'js' };
}

async function write(path, contents) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, contents);
}
