import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';

/** The anchor of a heading, as GitHub makes it. */
const anchorOf = (title) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
    .replaceAll(' ', '-');

const textOf = ({ children }) =>
  children
    .filter(({ type }) => type === 'text' || type === 'code_inline' || type === 'softbreak')
    .map(({ type, content }) => (type === 'softbreak' ? ' ' : content))
    .join('');

/** Where a link of a page leads in the demo; undefined for files that the demo does not serve. */
function addressOf(href) {
  if (/^(?:https?:|mailto:|#|\/)/.test(href)) return href;
  const [, name, hash = ''] = /^([\w-]+)\.md(#.*)?$/.exec(href) ?? [];
  if (name === undefined) return undefined;
  return `/docs${name === 'README' ? '' : `/${name}`}${hash}`;
}

/** Gives headings ids, links addresses of the demo, and cells classes in place of styles, which the policy forbids. */
function adapt(tokens) {
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'heading_open') token.attrSet('id', anchorOf(textOf(tokens[i + 1])));
    const style = token.attrIndex('style');
    if (style >= 0) token.attrs[style] = ['class', /right/.test(token.attrs[style][1]) ? 'number' : 'words'];
    for (const link of token.children?.filter(({ type }) => type === 'link_open') ?? []) {
      const address = addressOf(link.attrGet('href'));
      if (address) link.attrSet('href', address);
      else link.attrs = [];
    }
  }
}

/**
 * The pages of a folder of Markdown files. They are read for every request, so that an edit shows at once.
 *
 * @param {string} folder
 */
export function createDocs(folder) {
  const markdown = new MarkdownIt({ html: true });
  const read = async (name) => {
    const text = await readFile(join(folder, `${name}.md`), 'utf8').catch(absent);
    if (text === undefined) return undefined;
    const tokens = markdown.parse(text, {});
    adapt(tokens);
    return tokens;
  };
  const titleOf = (tokens) => textOf(tokens[tokens.findIndex(({ type }) => type === 'heading_open') + 1]);

  return {
    /** The title and the HTML of a page; undefined where there is none. */
    async page(name = 'README') {
      const tokens = /^[\w-]+$/.test(name) ? await read(name) : undefined;
      return (
        tokens && { title: titleOf(tokens), html: markdown.renderer.render(tokens, markdown.options, {}) }
      );
    },
    /** What the search looks through: each section of each page, with its address, its titles and its words. */
    async sections() {
      const names = (await readdir(folder)).flatMap((file) => /^([\w-]+)\.md$/.exec(file)?.[1] ?? []);
      const all = await Promise.all(names.sort().map(async (name) => sectionsOf(name, await read(name))));
      return all.flat();
    },
  };

  function sectionsOf(name, tokens) {
    const page = titleOf(tokens);
    const sections = [];
    for (const [i, token] of tokens.entries()) {
      if (token.type === 'heading_open') {
        const address = `${addressOf(`${name}.md`)}#${token.attrGet('id')}`;
        sections.push({ page, title: textOf(tokens[i + 1]), address, words: '' });
      } else if (token.type === 'inline' || token.type === 'fence') {
        const words = token.type === 'fence' ? token.content : textOf(token);
        if (sections.length) sections[sections.length - 1].words += ` ${words}`;
      }
    }
    return sections;
  }
}

function absent(error) {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
