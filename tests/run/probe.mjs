import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The address of the probe; see {@link import('./side-door.mjs').openSideDoor}. */
export const PROBE_PATH = '/__probe.js';

let script;

/**
 * The script that observes a page from its start: `window.__probe` with `errors` (uncaught errors, unhandled
 * rejections, policy violations, as text) and `byRole`, `rectOf`, `nameOf`, `roleOf`, `outline`.
 *
 * @returns {Promise<string>}
 */
export function probeScript() {
  script ??= bundle();
  return script;
}

/** Inserts the probe before every other script of a page. */
export function injectProbe(html) {
  const tag = `<script src="${PROBE_PATH}"></script>`;
  const head = /<head[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  return html.slice(0, at) + tag + html.slice(at);
}

async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('probe-page.mjs', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
