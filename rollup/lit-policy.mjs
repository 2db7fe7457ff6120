import { resolve } from 'node:path';

const find = 's.createPolicy("lit-html",{createHTML:t=>t})';

/**
 * Renames the Trusted Types policy of Lit, in the site files alone: the only change to Lit. On a page that allows
 * `lit-html` once, a second Lit would throw during import, and the whole bundle with it.
 * See docs/upstream-issues.md, "Lit names its policy itself".
 */
export const litPolicy = {
  name: 'lit-policy',
  transform(code, id) {
    if (!id.replaceAll('\\', '/').endsWith('node_modules/lit-html/lit-html.js')) return null;
    if (code.split(find).length !== 2) this.error(`${id}: expected exactly once: ${find}`);
    const head = `import { createLitPolicy } from '${resolve('build/elements/base/lit-policy.js')}';\n`;
    return { code: head + code.replace(find, 'createLitPolicy(s)'), map: null };
  },
};
