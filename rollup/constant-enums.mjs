/** The members that `tsc` writes for an enum: of numbers, with a reverse mapping, and of texts. */
const member =
  /^\s*\w+\[(?:\w+\[("[^"]+")\] = (-?\d+)\] = "[^"]+"|("[^"]+") = ("[^"]*")|("[^"]+")\] = ("[^"]*"));$/;
const compiled =
  /(?:^|\n)(export )?var (\w+);\s*\(function \(\2\) \{\n([\s\S]*?)\n\}\)\(\2 \|\| \(\2 = \{\}\)\);/g;

/**
 * Writes the enums of the HTML parser as objects, so that the minifier replaces each use by its value, and leaves out
 * what is not used: most names of parse errors, and the reverse mappings.
 *
 * @type {import('rollup').Plugin}
 */
export const constantEnums = {
  name: 'constant-enums',
  transform(code, id) {
    if (!/[\\/]node_modules[\\/](?:parse5|entities)[\\/]/.test(id)) return null;
    return { code: code.replace(compiled, objectOf), map: null };
  },
};

function objectOf(all, exported = '', name, body) {
  const lines = body.split('\n').filter((line) => !/^\s*(?:\/\/|\/?\*|$)/.test(line));
  const members = lines.map((line) => member.exec(line));
  if (members.some((found) => !found)) return all;
  const pairs = members.map(([, a, b, c, d, e, f]) => `${a ?? c ?? e}: ${b ?? d ?? f}`);
  return `\n${exported}const ${name} = { ${pairs.join(', ')} };`;
}
