import { resolve } from 'node:path';

/** The module below `build/` that imports each bundle of the engine. */
const owners = {
  'video.js': 'player/engines/videojs/videojs-source',
  'mpd-parser': 'player/engines/videojs/mpd-parser',
  'videojs-vtt.js': 'player/engines/videojs/webvtt-parser',
};

/** Resolves the bundles of `vendors.mjs`, and their imports from `build/player/engines/videojs/` (`inline-clip:…`). */
export function engine(files) {
  const names = new Map([...files].map(([name, file]) => [file, name]));
  return {
    name: 'engine',
    resolveId(source, importer = '') {
      const name = source === '@videojs/http-streaming' ? 'video.js' : source;
      if (files.has(name)) return files.get(name);
      const [, module] = /^inline-clip:(.+)$/.exec(source) ?? [];
      const owner = owners[names.get(importer)];
      if (!module || !owner) return null;
      return this.resolve(`./${module}.js`, resolve(`build/${owner}.js`), { skipSelf: true });
    },
  };
}

/**
 * Makes V8 compile the whole engine during download instead of each function at its first call:
 * https://v8.dev/blog/explicit-compile-hints. More than half of it runs between a press and the first picture.
 */
export const eagerEngine = {
  name: 'eager-engine',
  renderChunk: (code, { name }) =>
    name === 'videojs' ? { code: `//# allFunctionsCalledOnLoad\n${code}`, map: null } : null,
};
