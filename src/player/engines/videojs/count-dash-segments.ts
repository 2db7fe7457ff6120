/** Parses an `xs:duration` into seconds; 0 for anything else. */
function seconds(duration: string | null): number {
  const pattern = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;
  const [, ...counts] = pattern.exec(duration ?? '') ?? [];
  const lengths = [31_536_000, 2_592_000, 86_400, 3600, 60, 1];
  return counts.reduce((sum, count, i) => sum + Number(count ?? 0) * (lengths[i] ?? 0), 0);
}

/** Reads attributes of a representation's `SegmentTemplate`, which inherits (ISO/IEC 23009-1, section 5.3.9.1). */
function templateOf(representation: Element): (name: string) => string | undefined {
  const levels = [representation, representation.parentElement, representation.parentElement?.parentElement];
  const templates = levels.flatMap((level) => childrenOf(level, 'SegmentTemplate'));
  return (name) => templates.find((template) => template.hasAttribute(name))?.getAttribute(name) ?? undefined;
}

const childrenOf = (element: Element | null | undefined, name: string): Element[] =>
  Array.from(element?.children ?? []).filter(({ localName }) => localName === name);

/** Seconds that a representation covers: the length of its period, or of the live window. */
function spanOf(representation: Element, mpd: Element, now: number): number {
  const period = representation.closest('Period');
  const whole =
    seconds(period?.getAttribute('duration') ?? null) ||
    seconds(mpd.getAttribute('mediaPresentationDuration'));
  if (mpd.getAttribute('type') !== 'dynamic') return whole;
  const start = Date.parse(mpd.getAttribute('availabilityStartTime') ?? '') / 1000 || 0;
  const depth = seconds(mpd.getAttribute('timeShiftBufferDepth'));
  return Math.min(whole || Infinity, depth || Infinity, now / 1000 - start);
}

/** The largest number of segments in any representation of a DASH manifest, counted without listing them. */
export function countDashSegments(manifest: Document, now = Date.now()): number {
  const mpd = manifest.documentElement;
  const counts = Array.from(manifest.querySelectorAll('Representation'), (representation) => {
    const template = templateOf(representation);
    const scale = Number(template('timescale') ?? 1);
    const span = spanOf(representation, mpd, now);
    const lines = timelinesOf(representation).flatMap((line) => childrenOf(line, 'S'));
    const repeated = lines.map((line) => {
      const repeat = Number(line.getAttribute('r') ?? 0);
      return repeat < 0 ? (span * scale) / Number(line.getAttribute('d')) : repeat + 1;
    });
    if (repeated.length > 0) return repeated.reduce((sum, count) => sum + count, 0);
    const length = Number(template('duration') ?? 0) / scale;
    return Number(template('endNumber') ?? (length ? span / length : 0));
  });
  return counts.reduce((max, count) => Math.max(max, count), 0);
}

function timelinesOf(representation: Element): Element[] {
  const levels = [representation, representation.parentElement, representation.parentElement?.parentElement];
  const kinds = ['SegmentTemplate', 'SegmentList'];
  const [nearest = []] = levels
    .map((level) =>
      kinds.flatMap((kind) => childrenOf(level, kind)).flatMap((each) => childrenOf(each, 'SegmentTimeline')),
    )
    .filter((found) => found.length > 0);
  return nearest;
}
