/** Chunks that are other people's code but for a few lines: their maps would be larger than all others together. */
const foreign = /^(?:videojs|mpd-parser|webvtt-parser)$/;

/**
 * Keeps the source maps of our own code, which contain the sources: `src/` is not in the package. Of built-in packages they
 * name the file alone. The site files have no maps, because every byte of theirs is sent to viewers.
 */
export const ownSourceMaps = {
  name: 'own-source-maps',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
      const file = `${chunk.fileName}.map`;
      const map = bundle[file];
      if (!map) continue;
      if (foreign.test(chunk.name)) {
        delete bundle[file];
        chunk.map = null;
        chunk.code = chunk.code.replace(/\n?\/\/# sourceMappingURL=\S+\s*$/, '\n');
      } else map.source = withOwnSources(map.source);
    }
  },
};

function withOwnSources(text) {
  const map = JSON.parse(text);
  const sourcesContent = map.sources.map((source, index) =>
    /^(?:\.\.\/)+src\//.test(source) ? map.sourcesContent[index] : null,
  );
  return JSON.stringify({ ...map, sourcesContent });
}
