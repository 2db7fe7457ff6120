// Writes the tables of docs/player.md from src/player/: node tests/node/player-reference.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { read, root } from './source-files.mjs';

const page = 'docs/player.md';
const markers = (name) => new RegExp(`(?<=<!-- ${name}: [^\\n]*-->\\n)[\\s\\S]*?(?=<!-- end of ${name} -->)`);

/** The comment above a member as one line; the first sentences of its documentation. */
const told = (comment = '') =>
  comment
    .replace(/^ *(?:\/\*\*|\*\/|\*)|\*\/$/gm, '')
    .replace(/\s+/g, ' ')
    .replaceAll('|', '\\|')
    .trim();

const cells = (rows) => rows.map((row) => row.map((cell) => cell || '–'));
const comment = String.raw`((?: {2}\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?)`;

/** The fields of the interfaces that a state has. */
function fieldRows() {
  const files = ['media-state', 'player-state', 'tracks/track-choices'];
  const names = /^export interface (MediaState|PlayerState|TrackChoices)\b[^{]*\{\n([\s\S]*?)^\}/gm;
  return files
    .flatMap((file) => [...read(`src/player/${file}.ts`).matchAll(names)])
    .flatMap(([, , body]) => [...body.matchAll(new RegExp(`${comment}  readonly (\\w+)\\??: (.+);`, 'g'))])
    .map(([, doc, name, type]) => [
      `\`${name}\``,
      `\`${type.replaceAll('|', '\\|')}\``,
      told(doc) || 'As in HTML.',
    ]);
}

/** What the elements alone call. */
const internal = new Set([
  'constructor',
  'expect',
  'setClip',
  'fail',
  'setSound',
  'prepare',
  'preload',
  'endPreload',
  'attach',
  'dispose',
]);

/** The commands of `Player`: its public methods. */
function commandRows() {
  const method = new RegExp(`${comment}  (\\w+)\\(([^)]*)\\): [^\\n]+\\{$`, 'gm');
  return [...read('src/player/player.ts').matchAll(method)]
    .filter(([, , name]) => !internal.has(name))
    .map(([, doc, name, parameters]) => {
      const names = parameters.split(',').map((each) => each.trim().split(/[:\s=]/, 1)[0]);
      return [`\`${name}(${names.join(', ')})\``, told(doc)];
    });
}

function table(head, rows) {
  const all = [head, ...cells(rows)];
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i].length)));
  const lines = [head, widths.map((width) => '-'.repeat(width)), ...cells(rows)];
  const aligned = lines.map((row) => `| ${row.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`);
  return `\n${aligned.join('\n')}\n\n`;
}

/** The tables by the name of their markers. */
export const playerTables = () => ({
  'player commands': table(['command', 'what it does'], commandRows()),
  'player state': table(['field', 'type', 'meaning'], fieldRows()),
});

/** What stands between the markers of a table now; undefined where they are missing. */
export const playerTable = (name) => markers(name).exec(read(page))?.[0];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tables = Object.entries(playerTables());
  writeFileSync(
    root + page,
    tables.reduce((text, [name, made]) => text.replace(markers(name), () => made), read(page)),
  );
}
