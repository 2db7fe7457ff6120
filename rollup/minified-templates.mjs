import { minifyHTMLLiterals } from 'minify-literals';

/** Minifies the HTML and CSS in the templates of elements, which the minifier of JavaScript leaves alone. */
export const minifiedTemplates = {
  name: 'minified-templates',
  async transform(code, id) {
    if (!/build.(elements|page)/.test(id)) return null;
    const minified = await minifyHTMLLiterals(code, { fileName: id.split('?')[0] });
    return minified ? { code: minified.code, map: null } : null;
  },
};
