/** Replaces Arabic and Persian digits with European ones. Keyboards of those languages type them. */
export const plainDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
