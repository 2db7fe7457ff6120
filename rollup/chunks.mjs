import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** What is imported on use, by the module that is asked for, and the chunk that it stands in. */
const chunks = {
  'player/managed-playback': 'player',
  'elements/player/clip-started': 'clip-controls',
  'elements/controls/clip-more-buttons': 'clip-more',
  'elements/settings/open-settings': 'clip-settings',
  'elements/sharing/open-panel': 'clip-panels',
  'elements/seeking/seek-parts': 'seek-parts',
  'elements/seeking/seek-preview': 'seek-preview',
  'player/engines/videojs/videojs-source': 'videojs',
  'player/engines/videojs/mpd-parser': 'mpd-parser',
  'player/engines/videojs/webvtt-parser': 'webvtt-parser',
  'elements/article/install-behaviours': 'clip-article',
  'elements/article/show-content-warning': 'clip-content-warning',
  'elements/article/show-notice': 'clip-notice',
  'clip/rare-forms': 'rare-forms',
  'elements/article/open-mini-player': 'clip-mini-player',
  'elements/article/open-key-help': 'clip-key-help',
  'elements/base/live-words': 'live-words',
  'page/offer-page-address': 'offer-page-address',
};

/** What is imported only when another is there already, in whose chunk it finds what both need. */
const leaders = {
  'elements/article/open-mini-player': 'elements/article/install-behaviours',
  'elements/article/open-key-help': 'elements/player/clip-started',
  'elements/controls/clip-more-buttons': 'elements/player/clip-started',
  'elements/settings/open-settings': 'elements/controls/clip-more-buttons',
  'elements/seeking/seek-parts': 'elements/player/clip-started',
  'elements/seeking/seek-preview': 'elements/player/clip-started',
  'player/engines/videojs/mpd-parser': 'player/engines/videojs/videojs-source',
  'player/engines/videojs/webvtt-parser': 'player/engines/videojs/videojs-source',
};

const dialogs = [
  'elements/sharing/open-panel',
  'elements/article/show-content-warning',
  'elements/article/open-key-help',
];

const leadersOf = (module) => (module in leaders ? [leaders[module], ...leadersOf(leaders[module])] : []);

/**
 * The chunk of a module. The first chunk holds just what `<clip-player>` needs at once; each of the others is one request.
 * Apart stands what an embed page needs at once too (`shared`), and what several chunks need of which none brings another
 * along: `dialogs`, what they know of addresses (`addresses`: the controls need none of it), and `common` for the rest.
 */
export function chunkOf(id, { getModuleInfo }) {
  const needs = (module) => importedBy(pathOf(module), getModuleInfo).has(id);
  if (needs('elements/player/clip-player')) return 'clip-player';
  const lazy = Object.keys(chunks).filter(needs);
  if (needs('embed-page')) return lazy[0] && 'shared';
  const apart = lazy.filter((module) => !leadersOf(module).some((leader) => lazy.includes(leader)));
  if (apart.length < 2) return chunks[apart[0]];
  const leader = leadersOf(apart[0]).find((each) =>
    apart.every((module) => leadersOf(module).includes(each)),
  );
  if (leader) return chunks[leader];
  if (apart.every((module) => dialogs.includes(module))) return 'dialogs';
  return /build.embed/.test(id) ? 'addresses' : 'common';
}

/** A renamed module would silently lose its chunk. */
function pathOf(module) {
  const path = resolve(`build/${module}.js`);
  if (!existsSync(path)) throw new Error(`rollup/chunks.mjs: there is no module ${module}`);
  return path;
}

function importedBy(id, getModuleInfo, seen = new Set()) {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const imported of getModuleInfo(id)?.importedIds ?? []) importedBy(imported, getModuleInfo, seen);
  return seen;
}
