/** Chunks that are other people's code but for a few lines: their maps would be larger than all others together. */
const foreign = /^(?:videojs|mpd-parser|webvtt-parser)$/;

const ours = /^(?:\.\.\/)+src\//;
/** Words of a language: nobody looks for a fault in them. */
const words = /\/src\/i18n\/(?:\w+\/)?[a-z]{2,3}\.ts$/;

/**
 * Keeps the source maps of our own code, which contain the sources: `src/` is not in the package. Of built-in packages and
 * of words they name the file alone. The site files have no maps, because every byte of theirs is sent to viewers.
 */
export const ownSourceMaps = {
  name: 'own-source-maps',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
      const file = `${chunk.fileName}.map`;
      if (!bundle[file]) continue;
      const map = withOwnSources(JSON.parse(bundle[file].source));
      if (!foreign.test(chunk.name) && map.sourcesContent.some(Boolean)) {
        bundle[file].source = JSON.stringify(map);
        continue;
      }
      delete bundle[file];
      chunk.map = null;
      chunk.code = chunk.code.replace(/\n?\/\/# sourceMappingURL=\S+\s*$/, '\n');
    }
  },
};

function withOwnSources(map) {
  const isKept = (source) => ours.test(source) && !words.test(source);
  return {
    ...map,
    sourcesContent: map.sources.map((source, index) => (isKept(source) ? map.sourcesContent[index] : null)),
  };
}
