/** What is added to the numbers of a playlist since the encoder has started anew. */
interface Shift {
  /** Added to `EXT-X-MEDIA-SEQUENCE`. */
  readonly number: number;
  /** Added to `EXT-X-DISCONTINUITY-SEQUENCE`. */
  readonly timeline: number;
}

/** A media playlist with the numbers of its server. */
interface Listed {
  readonly first: number;
  readonly end: number;
  /** The first and the last discontinuity sequence number. */
  readonly timelines: readonly [number, number];
  /** The addresses of the segments, without their queries, which may be signatures. */
  readonly names: readonly string[];
}

interface Seen extends Listed {
  readonly text: string;
  readonly shift: Shift;
  /** Number of older playlists that have come since. */
  lag: number;
}

/** Number of older playlists in a row after which the stream counts as started anew. */
const maxLag = 3;

/**
 * Continues the numbers of a live stream whose encoder starts anew. Many servers write `EXT-X-MEDIA-SEQUENCE:0` then,
 * which RFC 8216, section 6.2.2, forbids: VHS throws an uncaught error, or waits until the old number is reached. Here
 * the new segments follow the old ones, after a discontinuity. A playlist that is older than the last one, as a cache
 * may send it, is replaced with the last one.
 */
export class ContinuedNumbers {
  /** The shift of the last start. Playlists of other renditions get the same one. */
  #shift: Shift = { number: 0, timeline: 0 };
  readonly #seen = new Map<string, Seen>();

  /** Returns the text of a playlist, with continued numbers if it is a media playlist of a live stream. */
  resolve(text: string, url: string): string {
    const listed = readNumbers(text);
    const key = url.replace(/[?#].*/s, '');
    const last = this.#seen.get(key);
    if (!listed) return last ? write(text, last.shift) : text;
    let shift = last?.shift ?? this.#shift;
    if (last && listed.end < last.end) {
      last.lag++;
      if (isOlder(listed, last) && last.lag <= maxLag) return write(last.text, last.shift);
      if (last.shift === this.#shift) this.#shift = shiftBehind(last, listed);
      shift = this.#shift;
    }
    this.#seen.set(key, { ...listed, text, shift, lag: 0 });
    return write(text, shift);
  }
}

/** Reads the numbers of a live media playlist; undefined for any other playlist, and for one that has ended. */
function readNumbers(text: string): Listed | undefined {
  const first = numberOf(text, 'MEDIA-SEQUENCE');
  if (first === undefined || !/^#EXTINF/m.test(text) || /^#EXT-X-ENDLIST/m.test(text)) return undefined;
  const names = Array.from(text.matchAll(/^\s*[^#\s].*$/gm), ([line]) => line.trim().replace(/[?#].*/, ''));
  const timeline = numberOf(text, 'DISCONTINUITY-SEQUENCE') ?? 0;
  const breaks = text.match(/^#EXT-X-DISCONTINUITY\s*$/gm)?.length ?? 0;
  return { first, end: first + names.length, timelines: [timeline, timeline + breaks], names };
}

function numberOf(text: string, tag: string): number | undefined {
  const [, number] = new RegExp(`^#EXT-X-${tag}:\\s*(\\d{1,15})`, 'm').exec(text) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Returns whether a playlist has segments of another one with the same numbers. */
function isOlder(listed: Listed, { first, names }: Listed): boolean {
  return listed.names.some((name, index) => name === names[index + listed.first - first]);
}

function shiftBehind({ end, timelines, shift }: Seen, { first, timelines: [timeline] }: Listed): Shift {
  return {
    number: shift.number + end - first,
    timeline: shift.timeline + timelines[1] + 1 - timeline,
  };
}

function write(text: string, { number, timeline }: Shift): string {
  const isShifted = number !== 0 || timeline !== 0;
  return isShifted ? add(add(text, 'MEDIA-SEQUENCE', number), 'DISCONTINUITY-SEQUENCE', timeline) : text;
}

/** Adds to the number of a tag, which is 0 if it is missing. */
function add(text: string, tag: string, more: number): string {
  const line = `#EXT-X-${tag}:${(numberOf(text, tag) ?? 0) + more}`;
  const pattern = new RegExp(`^#EXT-X-${tag}:.*$`, 'm');
  return pattern.test(text) ? text.replace(pattern, line) : text.replace('\n', `\n${line}\n`);
}
