/**
 * Appends the query of `player/bust-failed-imports.ts` to every dynamic import, because browsers cache failed imports,
 * some permanently. Applies to the site files alone, because bundlers need constant addresses.
 */
export const bustFailedImports = {
  name: 'bust-failed-imports',
  renderDynamicImport: () => ({
    left: 'import(',
    right: '+(globalThis[Symbol.for("inline-clip.fresh")]??""))',
  }),
};
