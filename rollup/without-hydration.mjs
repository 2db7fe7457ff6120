import { resolve } from 'node:path';

const module = resolve('build/elements/base/hydrate-face.js');

/**
 * Leaves hydration out of the site files. They contain a Lit of their own, which a page cannot give Lit's support for
 * hydration, and replace what a server has rendered.
 */
export const withoutHydration = {
  name: 'without-hydration',
  load: (id) => (id === module ? 'export const hydrateFace = () => false;' : null),
};
