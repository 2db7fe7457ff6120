/** Fenced code blocks and code spans of Markdown. */
const listings =
  /^ {0,3}(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n)? {0,3}\1[`~]*[ \t]*$|(?<!`)(`+)(?!`)[\s\S]*?[^`]\2(?!`)/gm;

/** Returns the text with code replaced by spaces, so that offsets and lines stay the same. */
export function maskMarkdown(text: string): string {
  return text.replace(listings, blank);
}

/** Replaces text with spaces. Line breaks stay. */
export const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');
