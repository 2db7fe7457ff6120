/** The time base of a TTML document. */
export interface TtmlClock {
  /** Frames per second. */
  readonly frameRate: number;
  /** Ticks per second. */
  readonly tickRate: number;
}

/** Returns the time base of a document from the attributes of its root (TTML 2, section 7.2). */
export function ttmlClock(attributes: ReadonlyMap<string, string>): TtmlClock {
  const base = positive(attributes.get('frameRate')) ?? 30;
  const [over = 1, under = 1] = (attributes.get('frameRateMultiplier') ?? '').split(/[\s:]+/).map(Number);
  const frameRate = over > 0 && under > 0 ? (base * over) / under : base;
  const subFrames = positive(attributes.get('subFrameRate')) ?? 1;
  const ticks = attributes.has('frameRate') ? base * subFrames : 1;
  return { frameRate, tickRate: positive(attributes.get('tickRate')) ?? ticks };
}

/**
 * Parses a time expression (TTML 2, section 12.3.1) into seconds: `00:00:12.5`, `00:00:12:15` with frames, `12.5s`,
 * `750ms`, `2m`, `1h`, `300f`, `1000t`; and what programs write besides: `0:00:12,5`, `00:12.5`, `00:00:12;15`, and
 * seconds without a unit. Returns undefined for other text.
 */
export function parseTtmlTime(text: string, { frameRate, tickRate }: TtmlClock): number | undefined {
  const [, h = '0', m, s, frames] =
    /^(?:(\d+):)?([0-5]\d):([0-5]\d(?:[.,]\d+)?|60(?:[.,]0+)?)(?:[:;](\d+)(?:\.\d+)?)?$/.exec(text.trim()) ??
    [];
  if (s !== undefined)
    return Number(h) * 3600 + Number(m) * 60 + Number(s.replace(',', '.')) + Number(frames ?? 0) / frameRate;
  const [, count, unit = ''] =
    /^(\d+(?:\.\d+)?)(h|m|s|ms|f|t)$/.exec(text.trim().replace(/^[\d.]{1,9}$/, '$&s')) ?? [];
  const seconds = { h: 3600, m: 60, s: 1, ms: 0.001, f: 1 / frameRate, t: 1 / tickRate }[unit];
  return seconds === undefined ? undefined : Number(count) * seconds;
}

function positive(text: string | undefined): number | undefined {
  const number = Number(text);
  return number > 0 && number < 1e9 ? number : undefined;
}
