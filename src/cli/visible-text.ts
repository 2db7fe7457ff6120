/** C0, DEL, C1, line and paragraph separators, bidi controls, lone surrogates. */
const invisible = /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Escapes text for one line of a terminal. Characters that could move the cursor, overwrite the line or change the
 * direction of text become escapes such as `\\x1b` or `\\u202e`.
 */
export function visibleText(text: string): string {
  return text.replace(invisible, (character) => {
    const code = character.charCodeAt(0);
    return code < 256
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}
