import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Dynamically imported modules, with the name of their chunk. */
const chunks = {
  'player/managed-playback': 'player',
  'elements/player/clip-started': 'clip-controls',
  'elements/controls/clip-more-buttons': 'clip-more',
  'elements/base/hear-range': 'hear-range',
  'elements/base/tooltip': 'clip-tooltip',
  'elements/settings/open-settings': 'clip-settings',
  'elements/sharing/open-panel': 'clip-panels',
  'elements/sharing/embed-panel-script': 'clip-embed',
  'elements/sharing/qr-code-view': 'clip-qr-code',
  'elements/sharing/target-icons': 'clip-share-icons',
  'elements/transcript/open-transcript': 'clip-transcript',
  'elements/excerpt/excerpt-script': 'clip-excerpt',
  'elements/quote/quote-bar': 'clip-quote',
  'elements/seeking/seek-parts': 'seek-parts',
  'elements/seeking/seek-preview': 'seek-preview',
  'player/engines/videojs/videojs-source': 'videojs',
  'player/engines/videojs/mpd-parser': 'mpd-parser',
  'player/engines/videojs/webvtt-parser': 'webvtt-parser',
  'elements/article/install-behaviours': 'clip-article',
  'elements/article/show-content-warning': 'clip-content-warning',
  'elements/article/show-notice': 'clip-notice',
  'elements/consent/consent': 'clip-consent',
  'clip/rare-forms': 'rare-forms',
  'elements/article/open-mini-player': 'clip-mini-player',
  'elements/article/open-key-help': 'clip-key-help',
  'elements/base/live-words': 'live-words',
  'page/offer-page-address': 'offer-page-address',
};

/**
 * Modules that are imported only after another module, the leader. The chunk of the leader contains the modules that
 * both need.
 */
const leaders = {
  'elements/article/open-mini-player': 'elements/article/install-behaviours',
  'elements/article/open-key-help': 'elements/player/clip-started',
  'elements/controls/clip-more-buttons': 'elements/player/clip-started',
  'elements/settings/open-settings': 'elements/controls/clip-more-buttons',
  'elements/sharing/embed-panel-script': 'elements/sharing/open-panel',
  'elements/sharing/qr-code-view': 'elements/sharing/open-panel',
  'elements/sharing/target-icons': 'elements/sharing/open-panel',
  'elements/excerpt/excerpt-script': 'elements/sharing/open-panel',
  'elements/quote/quote-bar': 'elements/transcript/open-transcript',
  'elements/seeking/seek-parts': 'elements/player/clip-started',
  'elements/seeking/seek-preview': 'elements/player/clip-started',
  'player/engines/videojs/mpd-parser': 'player/engines/videojs/videojs-source',
  'player/engines/videojs/webvtt-parser': 'player/engines/videojs/videojs-source',
};

const dialogs = [
  'elements/sharing/open-panel',
  'elements/article/show-content-warning',
  'elements/article/open-key-help',
  'elements/transcript/open-transcript',
];

const leadersOf = (module) => (module in leaders ? [leaders[module], ...leadersOf(leaders[module])] : []);

/**
 * Returns the chunk of a module. The first chunk contains only what `<clip-player>` needs at once; every other chunk is
 * one request. The words of the panels, the excerpt picker, the transcript and quotes are a chunk for each language.
 * Separate chunks contain what an embed page also needs at once (`shared`), and what several chunks without a common
 * leader need: `dialogs`, the code of addresses (`addresses`, which the controls do not need), and the rest (`common`).
 */
export function chunkOf(id, { getModuleInfo }) {
  const [, part, language] =
    /i18n[\\/](panels|excerpt|transcript|quote)[\\/]([a-z]+)\.js(?:\?|$)/.exec(id) ?? [];
  if (language) return `${part}-${language}`;
  // A page in another language fetches these before a press. In the chunk of the controls they would load the controls,
  // too.
  if (/build.i18n.(intl|language-of|languages|canonical-tag)\.js$/.test(id)) return 'intl';
  const needs = (module) => importedBy(pathOf(module), getModuleInfo).has(id);
  if (needs('elements/player/clip-player')) return 'clip-player';
  const lazy = Object.keys(chunks).filter(needs);
  if (needs('embed-page')) return lazy[0] && 'shared';
  const first = lazy.filter((module) => !leadersOf(module).some((leader) => lazy.includes(leader)));
  // Firefox never requests a file again after a failure, so the modules that the panels share are a file of their own.
  const isShared = lazy.length > 1 && first.length === 1 && first[0] === 'elements/sharing/open-panel';
  if (isShared) return 'sharing';
  if (first.length < 2) return chunks[first[0]];
  const leader = leadersOf(first[0]).find((each) =>
    first.every((module) => leadersOf(module).includes(each)),
  );
  if (leader) return chunks[leader];
  if (first.every((module) => dialogs.includes(module))) return 'dialogs';
  return /build.embed/.test(id) ? 'addresses' : 'common';
}

/** Returns the file of a module. Throws if there is none, because a renamed module would lose its chunk without an error. */
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
