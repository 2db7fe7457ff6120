/** A number, then what it counts: `640px`, `7.8 MB`, `800 kbps`, `2 MiB`. */
const pattern = /^([\d.]{1,12}) ?([kmgt]?)(i?)(?:px|b[a-z/]*)?$/;

/** The number in a text; NaN where that is none, or too large to be counted in steps of one. */
export function parseAmount(text: string): number {
  const [, digits, prefix = '', binary] = pattern.exec(text.toLowerCase()) ?? [];
  const number = Number(digits) * (binary ? 1024 : 1000) ** ' kmgt'.indexOf(prefix);
  return number <= Number.MAX_SAFE_INTEGER ? number : Number.NaN;
}
