import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import terser from '@rollup/plugin-terser';

const { version } = createRequire(import.meta.url)('terser/package.json');
const CACHE = fileURLToPath(new URL('../node_modules/.cache/inline-clip/minified/', import.meta.url));
const WEEK = 7 * 86_400_000;

/**
 * Minifies JavaScript with terser and caches each chunk: minifying takes two thirds of a build, and most builds change few
 * chunks. `INLINE_CLIP_NO_CACHE=1` skips the cache; `npm run check` compares the bytes of both ways.
 *
 * @param {import('@rollup/plugin-terser').Options} options
 * @returns {import('rollup').Plugin}
 */
export function minifiedCode(options) {
  const { renderChunk } = terser(options);
  return {
    name: 'minified-code',
    async renderChunk(code, chunk, output, meta) {
      const minify = () => renderChunk.call(this, code, chunk, output, meta);
      if (process.env.INLINE_CLIP_NO_CACHE) return minify();
      const key = createHash('sha256')
        .update(JSON.stringify([version, options, output.format, Boolean(output.sourcemap), code]))
        .digest('hex');
      const file = join(CACHE, `${key}.json`);
      if (existsSync(file)) {
        utimesSync(file, new Date(), new Date());
        return JSON.parse(readFileSync(file, 'utf8'));
      }
      const minified = await minify();
      const { code: text = minified, map = null } = minified;
      keep(file, JSON.stringify({ code: text, map }));
      return { code: text, map };
    },
  };
}

/** Renames the finished file into place, because several builds may run at the same time. Removes files unused for a week. */
function keep(file, code) {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(`${file}.${process.pid}`, code);
  renameSync(`${file}.${process.pid}`, file);
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > WEEK) rmSync(path, { force: true });
  }
}
