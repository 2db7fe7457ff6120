import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root of the project, ending in a slash. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Text of a file of the project. */
export const read = (file) => readFileSync(root + file, 'utf8');

/** All files of ours under a folder of the project, as paths from its root with forward slashes, in order. */
export function filesUnder(folder) {
  return readdirSync(root + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replaceAll('\\', '/'))
    .map((path) => path.slice(root.length))
    .filter((path) => !path.includes('/node_modules/'))
    .sort();
}

/** What a module imports, re-exports or imports later, as written; comments do not count. */
export function importsOf(code) {
  const statement =
    /(?:^|[;\n])\s*(?:import|export)\b(?:[^'"`;()=]*?\bfrom)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  return [...withoutComments(code).matchAll(statement)].map(([, fixed, later]) => fixed ?? later);
}

/** Code with its comments blanked out, line for line; comments inside strings and addresses stay. */
export function withoutComments(code) {
  const piece = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*/g;
  return code.replace(piece, (text) => (/^\/[/*]/.test(text) ? text.replace(/[^\n]/g, '') : text));
}
