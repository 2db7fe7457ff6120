/**
 * Browsers remember that a script could not be fetched, some for ever: after a failure all are asked for at another
 * address (`player/bust-failed-imports.ts` says when). In the site files alone: bundlers want to see the addresses.
 */
export const bustFailedImports = {
  name: 'bust-failed-imports',
  renderDynamicImport: () => ({
    left: 'import(',
    right: '+(globalThis[Symbol.for("inline-clip.fresh")]??""))',
  }),
};
