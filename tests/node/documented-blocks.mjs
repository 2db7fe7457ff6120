import { parseFragment } from 'parse5';
import { filesUnder, read } from './source-files.mjs';

/** The pages of the documentation, with the README. */
export const pages = ['README.md', ...filesUnder('docs').filter((file) => file.endsWith('.md'))];

/** The fenced blocks of a page: language, text without its indentation, and the line of the fence. */
export function blocksOf(page) {
  const text = read(page);
  return [...text.matchAll(/^( *)```(\w+)\n([\s\S]*?)^\1```$/gm)].map(
    ([, indent, language, code], _i, _all) => ({
      language,
      code: code.replace(new RegExp(`^${indent}`, 'gm'), ''),
      page,
    }),
  );
}

/** A page without its blocks and its code in lines. */
export const proseOf = (page) =>
  read(page)
    .replace(/^( *)```\w*\n[\s\S]*?^\1```$/gm, '')
    .replace(/(`+)[^`\n]+?\1/g, (code) => code.replace(/[[\]()]/g, '_'));

/** All elements of an HTML text, with what its parser complains of. */
export function elementsOf(code) {
  const errors = [];
  const onParseError = ({ code: name, startLine }) => errors.push(`${name} in line ${startLine}`);
  const found = [];
  const visit = (node) => {
    if (node.tagName) found.push(node);
    for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) visit(child);
  };
  visit(parseFragment(code, { onParseError }));
  return { elements: found, errors };
}

/** The scripts of modules in an HTML text. */
export const moduleScripts = (code) =>
  elementsOf(code)
    .elements.filter(
      ({ tagName, attrs }) =>
        tagName === 'script' &&
        attrs.some(({ name, value }) => name === 'type' && value === 'module') &&
        !attrs.some(({ name }) => name === 'src'),
    )
    .map(({ childNodes }) => childNodes.map(({ value }) => value).join(''));

/** The anchors of the headings of a page, as GitHub makes them. */
export function anchorsOf(page) {
  const text = read(page).replace(/^( *)```\w*\n[\s\S]*?^\1```$/gm, '');
  const titles = [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, title]) => title);
  return new Set(
    titles.map((title) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}
