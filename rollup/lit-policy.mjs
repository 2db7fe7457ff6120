import { resolve } from 'node:path';

const find = 's.createPolicy("lit-html",{createHTML:t=>t})';
const isLit = (id) => id.replaceAll('\\', '/').endsWith('node_modules/lit-html/lit-html.js');

/**
 * Renames the Trusted Types policy of Lit, in the site files alone; Lit has no other change. On a page that allows
 * `lit-html` once, a second Lit would throw during import, and the whole bundle would fail. See
 * docs/upstream-issues.md, "Lit names its policy itself".
 *
 * @param {string} code Released code of `lit-html/lit-html.js`. Throws unless it creates the policy exactly once.
 * @param {string} module Import specifier of `elements/base/lit-policy`.
 */
export function renameLitPolicy(code, module) {
  if (code.split(find).length !== 2) throw new Error(`lit-html.js: expected exactly once: ${find}`);
  const head = `import { createLitPolicy } from ${JSON.stringify(module)};\n`;
  return head + code.replace(find, 'createLitPolicy(s)');
}

export const litPolicy = {
  name: 'lit-policy',
  transform(code, id) {
    if (!isLit(id)) return null;
    return { code: renameLitPolicy(code, resolve('build/elements/base/lit-policy.js')), map: null };
  },
};
