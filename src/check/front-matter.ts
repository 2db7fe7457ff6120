/** The start of front matter: YAML with a key in its first lines, or TOML. */
const opening =
  /^\uFEFF?(?:(---)[ \t]*\r?\n(?=(?:[ \t]*(?:#[^\n]*)?\r?\n)*["']?[\w-]+["']?[ \t]*:\s)|(\+\+\+)[ \t]*\r?\n)/;

/**
 * Returns the end of the front matter of a site generator at the start of a text, or 0. It is data, in which quotes of
 * codes are escaped.
 */
export function frontMatter(text: string): number {
  const [start, yaml] = opening.exec(text) ?? [];
  if (start === undefined) return 0;
  const closing = yaml ? /^(?:---|\.\.\.)[ \t]*\r?$/gm : /^\+\+\+[ \t]*\r?$/gm;
  closing.lastIndex = start.length;
  const end = closing.exec(text);
  return end ? end.index + end[0].length : 0;
}
