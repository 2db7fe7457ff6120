import { checkCode, repairCode, embedFormats } from 'inline-clip/server';
import markdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';
import { clips, codeOf, site } from './check-cases.mjs';
const o = { sites: [site], clips };
const md = (options) => (t) => markdownIt(options).render(t);
const filters = {
  'sanitize-html': (t) => sanitizeHtml(t),
  'sanitize-html, iframes': (t) => sanitizeHtml(t, { allowedTags: ['a','p','blockquote','iframe','img'], allowedAttributes: { a: ['href'], iframe: ['src'], img: ['src','alt'] } }),
  'sanitize-html, escape': (t) => sanitizeHtml(t, { disallowedTagsMode: 'escape' }),
  'sanitize-html, recursiveEscape': (t) => sanitizeHtml(t, { disallowedTagsMode: 'recursiveEscape', allowedTags: [] }),
  'sanitize-html, kses author': (t) => sanitizeHtml(t, { allowedTags: ['a','p','div','blockquote','table','tbody','tr','td','span','img'], allowedAttributes: { '*': ['data-*','style','title','role'], a: ['href'], img: ['src','alt'] } }),
  'markdown-it safe': md({}), 'markdown-it linkify': md({ linkify: true }), 'markdown-it typographer': md({ linkify: true, typographer: true }), 'markdown-it typographer fr': md({ typographer: true, quotes: ['«\xA0', '\xA0»', '‹\xA0', '\xA0›'] }),
  'markdown-it html': md({ html: true, linkify: true, typographer: true }), 'markdown-it breaks': md({ breaks: true }),
};
for (const [n, filter] of Object.entries(filters)) for (const format of Object.keys(embedFormats)) {
  const t = filter(codeOf(format)); const r = repairCode(t, o);
  const ok = !r.left.findings.length;
  console.log(n.padEnd(32), format.padEnd(10), checkCode(t, o).findings.map((x) => x.id).join(' ') || '-', '| left:', r.left.findings.map((x) => x.id).join(' ') || '-', r.text === t ? '(same) ' + (t.length < 140 ? t : t.slice(0, 140)) : /end=12|end="12"/.test(r.text) ? '' : 'NO EXCERPT ' + r.text.slice(0, 300));
}
