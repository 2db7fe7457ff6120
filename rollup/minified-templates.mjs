import { minifyHTMLLiterals } from 'minify-literals';

/** Minifies HTML and CSS in template literals of elements, which terser does not minify. */
export const minifiedTemplates = {
  name: 'minified-templates',
  async transform(code, id) {
    // The function `css` itself contains no literal, which would cause a warning.
    if (!/build.(elements|page)/.test(id) || /base.css\.js/.test(id)) return null;
    const minified = await minifyHTMLLiterals(code, { fileName: id.split('?')[0] });
    return minified ? { code: minified.code, map: minified.map ?? null } : null;
  },
};
