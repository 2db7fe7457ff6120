import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { compiledModule } from './compiled-module.mjs';

/**
 * Gives the player, the engine and its parsers their own copies of the modules that they share with other chunks beyond
 * the facade. The transcript gets its own copies as well, because a page may use it without the player. A browser that
 * has cached a failed import fails every import of that address, and `player/bust-failed-imports.ts` changes the
 * address of dynamic imports alone. With their own copies, these chunks import no chunk that may have failed.
 */
const owners =
  /(?:player.(?:engines.videojs.)?|elements.(?:transcript|quote).)(managed-playback|videojs-source|mpd-parser|webvtt-parser|clip-transcript|quote-bar|clip-quote)\.js$/;

/** Modules of numbers alone: each importer gets a copy, so that no chunk has numbers that only other chunks use. */
const constants = /retry.timeouts\.js$/;

export const ownCopies = {
  name: 'own-copies',
  resolveId(source, importer = '') {
    const [file, owner] = importer.split('?own=');
    const target = source.startsWith('.') && resolve(dirname(file), source);
    const own = owner ?? owners.exec(file)?.[1].replace('quote-bar', 'clip-quote'); // one chunk, one copy
    if (!target) return null;
    if (constants.test(target)) return `${target}?own=${basename(file, '.js')}`;
    return own && !owners.test(target) && !isOfFacade(target) ? `${target}?own=${own}` : null;
  },
  load: (id) => (id.includes('?own=') ? compiledModule(id.split('?')[0]) : null),
};

let facade;
function isOfFacade(file) {
  facade ??= importsOf(resolve('build/elements/player/clip-player.js'));
  return facade.has(file);
}

/** Returns the files of a module and of all its static imports. */
function importsOf(file, seen = new Set([file])) {
  const code = readFileSync(file, 'utf8');
  for (const [, source] of code.matchAll(/(?:\bfrom |^import )'(\.[^']+)'/gm)) {
    const target = resolve(dirname(file), source);
    if (!seen.has(target)) importsOf(target, seen.add(target));
  }
  return seen;
}
