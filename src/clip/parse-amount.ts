/** A number with its unit: `640px`, `7.8 MB`, `800 kbps`, `2 MiB`. */
const pattern = /^([\d.]{1,12}) ?([kmgt]?)(i?)(?:px|b[a-z/]*)?$/;

/** The limit of numbers, below `Number.MAX_SAFE_INTEGER`. */
const limit = 1e15;

/** Returns the number in a text. Returns undefined if there is none, or if it is too large. */
export function parseAmount(text: string): number | undefined {
  const [, digits, prefix = '', binary] = pattern.exec(text.toLowerCase()) ?? [];
  const number = Number(digits) * (binary ? 1024 : 1000) ** ' kmgt'.indexOf(prefix);
  return number < limit ? number : undefined;
}
