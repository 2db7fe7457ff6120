import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * A browser that remembers that a script was lost has it for nobody who imports it at the plain address, and a second
 * address helps only whoever asks for it there (`player/bust-failed-imports.ts`). So the player, the engine and its parsers
 * import no chunk that may have been lost: of what they share with others beyond the facade, each has a copy of its own.
 */
const owners = /player.(?:engines.videojs.)?(managed-playback|videojs-source|mpd-parser|webvtt-parser)\.js$/;

export const ownCopies = {
  name: 'own-copies',
  resolveId(source, importer = '') {
    const [file, owner] = importer.split('?own=');
    const target = source.startsWith('.') && resolve(dirname(file), source);
    const own = owner ?? owners.exec(file)?.[1];
    return target && own && !owners.test(target) && !isOfFacade(target) ? `${target}?own=${own}` : null;
  },
  load: (id) => (id.includes('?own=') ? readFileSync(id.split('?')[0], 'utf8') : null),
};

let facade;
function isOfFacade(file) {
  facade ??= importsOf(resolve('build/elements/player/clip-player.js'));
  return facade.has(file);
}

/** A module, and all that it imports. */
function importsOf(file, seen = new Set([file])) {
  const code = readFileSync(file, 'utf8');
  for (const [, source] of code.matchAll(/(?:\bfrom |^import )'(\.[^']+)'/gm)) {
    const target = resolve(dirname(file), source);
    if (!seen.has(target)) importsOf(target, seen.add(target));
  }
  return seen;
}
