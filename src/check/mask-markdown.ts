/** Fenced code, and code spans: what Markdown shows as it is written. */
const listings =
  /^ {0,3}(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n)? {0,3}\1[`~]*[ \t]*$|(?<!`)(`+)(?!`)[\s\S]*?[^`]\2(?!`)/gm;

/** The same text with listings blanked out, unit by unit, so that offsets and lines stay. */
export function maskMarkdown(text: string): string {
  return text.replace(listings, blank);
}

/** Spaces in place of a text; line breaks stay. */
export const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');
