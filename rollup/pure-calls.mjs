/**
 * Marks calls that initialize constants of a module as free of side effects, which they are in the pure rooms. A bundler then
 * drops those of which nothing is used, although all modules stand in one file.
 */
export const pureCalls = {
  name: 'pure-calls',
  transform: (code, id) =>
    /build.(clip|embed)./.test(id)
      ? {
          code: code.replace(/^((?:export )?const \w+ = )(?=(?:new )?[A-Za-z]\w*\()/gm, '$1/*#__PURE__*/ '),
          map: null,
        }
      : null,
};
