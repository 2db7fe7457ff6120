/**
 * Marks calls that initialize constants of a module as free of side effects, which they are in the pure folders. A
 * bundler then drops unused constants, although all modules are in one file.
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
