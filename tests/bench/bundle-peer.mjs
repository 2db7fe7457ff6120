import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('peers/', import.meta.url));

/**
 * Bundles the page script of a peer from its packages, as a site would: minified modules, one style sheet.
 *
 * @param {string} script Its file in `peers/`.
 * @param {string} base Where it will be served, ending in `/`.
 * @returns {Promise<{files: Map<string, Uint8Array>, script: string, style?: string}>} Files and addresses by path.
 */
export async function bundlePeer(script, base) {
  const { outputFiles } = await build({
    entryPoints: { page: folder + script },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: '/out',
    publicPath: base,
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'file' },
    legalComments: 'none',
    write: false,
    logLevel: 'error',
  });
  const files = new Map(
    outputFiles.map(({ path, contents }) => [
      base + path.replaceAll('\\', '/').split('/out/').at(-1),
      contents,
    ]),
  );
  const style = `${base}page.css`;
  return { files, script: `${base}page.js`, ...(files.has(style) && { style }) };
}
