import { resolve } from 'node:path';

/** The module that brings each bundle of the engine along, below `build/`. */
const owners = {
  'video.js': 'player/engines/videojs/videojs-source',
  'mpd-parser': 'player/engines/videojs/mpd-parser',
  'videojs-vtt.js': 'player/engines/videojs/webvtt-parser',
};

/** Finds the bundles of `vendors.mjs`, and what they need of `build/player/engines/videojs/` (`inline-clip:…`). */
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
 * Has browsers compile all of a script while it is on its way, and not function by function when each is first called:
 * https://v8.dev/blog/explicit-compile-hints. More than half of the engine is called from a press to the first picture.
 */
export const eagerEngine = {
  name: 'eager-engine',
  renderChunk: (code, { name }) =>
    name === 'videojs' ? { code: `//# allFunctionsCalledOnLoad\n${code}`, map: null } : null,
};
