/** A number with its unit: `640px`, `7.8 MB`, `800 kbps`, `2 MiB`. */
const pattern = /^([\d.]{1,12}) ?([kmgt]?)(i?)(?:px|b[a-z/]*)?$/;

/** Returns the number in a text. Returns NaN if there is none, or if it exceeds `Number.MAX_SAFE_INTEGER`. */
export function parseAmount(text: string): number {
  const [, digits, prefix = '', binary] = pattern.exec(text.toLowerCase()) ?? [];
  const number = Number(digits) * (binary ? 1024 : 1000) ** ' kmgt'.indexOf(prefix);
  return number <= Number.MAX_SAFE_INTEGER ? number : Number.NaN;
}
