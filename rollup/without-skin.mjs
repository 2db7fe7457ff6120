/** The components of video.js that play media. All others are user interface, which we do not show. */
const headless = ['Component', 'Tech', 'MediaLoader', 'Player'];

/**
 * Removes the user interface of video.js. Its components register themselves by name, so a bundler cannot drop them. The
 * change is for size: a viewer of a stream fetches 123 kB (brotli) instead of 140. Throws when a kept component is missing.
 */
export const withoutSkin = {
  name: 'inline-clip-without-skin',
  transform(code, id) {
    if (!id.replaceAll('\\', '/').endsWith('node_modules/video.js/core.es.js')) return null;
    const register = /^Component\.registerComponent\('(\w+)', \1\);\n/gm;
    const names = new Set([...code.matchAll(register)].map(([, name]) => name));
    for (const name of headless) if (!names.delete(name)) this.error(`${id}: expected a component ${name}`);
    const isRemoved = (name) => names.has(name);
    const prototypeStatements = /^ *(\w+)\.prototype\.[\w.]+(?: = |\()[^;]*;\n/gm;
    const drop = (text, statement) => text.replace(statement, (line, name) => (isRemoved(name) ? '' : line));
    return { code: [register, prototypeStatements].reduce(drop, code), map: null };
  },
};
