// Writes the table of embed options into docs/codes.md, from src/embed/embed-options.ts: node tests/node/embed-options-table.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { embedOptionNames, embedOptions } from '../../build/embed/embed-options.js';
import { read, root } from './source-files.mjs';

const markers = /(?<=<!-- embed options: [^\n]*-->\n)[\s\S]*?(?=<!-- end of embed options -->)/;

const meanings = new Map(
  [...read('src/embed/embed-options.ts').matchAll(/\/\*\* (.*)\. \*\/\n {2}readonly (\w+):/g)].map(
    ([, meaning, name]) => [name, meaning],
  ),
);

/** The Markdown table of all embed options, in the order in which they stand in an address; aligned, as Biome has it. */
export function embedOptionsTable() {
  const rows = embedOptionNames.map((name) => [
    `\`${name}\``,
    fallback(embedOptions[name]),
    meanings.get(name) ?? '',
  ]);
  return `\n${aligned(['option', 'default', 'meaning'], rows).join('\n')}\n\n`;
}

function aligned(head, rows) {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i].length)));
  const lines = [head, widths.map((width) => '-'.repeat(width)), ...rows];
  return lines.map((row) => `| ${row.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`);
}

const fallback = (option) => (option.default === undefined ? '–' : `\`${option.write(option.default)}\``);

/** What stands between the markers now; undefined where a marker is missing. */
export const tableIn = (page) => markers.exec(page)?.[0];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(`${root}docs/codes.md`, read('docs/codes.md').replace(markers, embedOptionsTable));
}
