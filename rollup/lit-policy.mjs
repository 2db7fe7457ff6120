import { resolve } from 'node:path';

const find = 's.createPolicy("lit-html",{createHTML:t=>t})';

/**
 * The one change to Lit, in the site files alone: its Trusted Types policy has a name of ours. A page that allows
 * `lit-html` once would let a second Lit throw when it is imported, and with it all that is bundled.
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
