/** The reader of each part of a spec. A missing value is read as "". */
const PARTS = {
  status: number(100, 599),
  delay: number(0, 600_000),
  slow: number(1, 1e9),
  truncate: number(0, 1e12),
  beyond: number(0, 1e12),
  corrupt: (text) => (text === '' ? 0 : number(0, 1e12)(text)),
  times: number(1, 1e6),
  until: number(0, 1e15),
  closed: flag,
  hang: flag,
  reset: flag,
  mime: (text) => text || undefined,
  only: (text) => text || undefined,
  key: (text) => text || undefined,
};

/**
 * Parses the spec in the address of a fault, such as `status=503,times=2,key=abc` (see `faultListener`).
 *
 * @param {string} text Percent-encoded.
 * @returns {Record<string, string | number | boolean>}
 * @throws {Error} For an unknown part or an invalid value.
 */
export function parseFaultSpec(text) {
  const spec = {};
  for (const part of decodeURIComponent(text).split(',')) {
    const [name, ...rest] = part.split('=');
    const value = Object.hasOwn(PARTS, name) ? PARTS[name](rest.join('=')) : undefined;
    if (value === undefined) throw new Error(`no such fault: ${part}`);
    spec[name] = value;
  }
  return spec;
}

function number(min, max) {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    return value >= min && value <= max ? value : undefined;
  };
}

function flag(text) {
  return text === '' ? true : undefined;
}
