/** The components of video.js that play; all others show something, and nothing of theirs is shown here. */
const headless = ['Component', 'Tech', 'MediaLoader', 'Player'];

/**
 * Leaves out what video.js shows: its components are registered by name, so that a bundler keeps them all. This is for
 * size: 16.4 kB (brotli) of what a viewer of a stream fetches, 123 instead of 140. Each name that stays must be there.
 */
export const withoutSkin = {
  name: 'inline-clip-without-skin',
  transform(code, id) {
    if (!id.replaceAll('\\', '/').endsWith('node_modules/video.js/core.es.js')) return null;
    const register = /^Component\.registerComponent\('(\w+)', \1\);\n/gm;
    const names = new Set([...code.matchAll(register)].map(([, name]) => name));
    for (const name of headless) if (!names.delete(name)) this.error(`${id}: expected a component ${name}`);
    const isShown = (name) => names.has(name);
    const inTheirPrototypes = /^ *(\w+)\.prototype\.[\w.]+(?: = |\()[^;]*;\n/gm;
    const drop = (text, statement) => text.replace(statement, (line, name) => (isShown(name) ? '' : line));
    return { code: [register, inTheirPrototypes].reduce(drop, code), map: null };
  },
};
