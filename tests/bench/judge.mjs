import { chunkSizes } from './chunk-sizes.mjs';
import { others } from './peers.mjs';

const OWN = 'inline-clip';
const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (value) => `${Math.round(value)} ms`;
const plain = (value) => String(Number(value.toFixed(3)));

/**
 * Holds the figures against the marks; medians count. `met` is undefined where something was not measured.
 *
 * @returns {{what: string, mark: string, figure: string, met: boolean | undefined}[]}
 */
export function judge(results, peers) {
  const median = (measure, peer, task, figure) => results.get(measure, peer, task, figure)?.median;
  const own = (measure, task, figure) => median(measure, OWN, task, figure);
  const native = (measure, task, figure) => median(measure, 'native', task, figure);
  const each = (list, ...where) =>
    list.map(({ name }) => median(where[0], name, ...where.slice(1))).filter((value) => value !== undefined);
  const rivals = others(peers);
  return [
    ...untouched(own, native, (...where) => each(rivals, ...where)),
    ...pressed(own, native, (list, ...where) => each(list, ...where), rivals),
    ...chunkMarks(),
    ...framed(own, median),
    atMost('taken away: heap a cycle', 2000, own('churn', '', 'heapPerCycle'), kb),
    ...['nodes', 'listeners', 'media'].map((figure) =>
      atMost(`taken away: ${figure} left`, 0, own('churn', '', figure), plain),
    ),
    atMost(
      'playing, controls gone',
      times(native('playing', '', 'hidden'), 1.25),
      own('playing', '', 'hidden'),
      (v) => `${v.toFixed(1)} ms/s`,
    ),
    ...grown(own),
  ];
}

/** A figure that may not be greater than a limit. */
function atMost(what, limit, value, show) {
  const known = limit !== undefined && value !== undefined;
  return {
    what,
    mark: limit === undefined ? '–' : `≤ ${show(limit)}`,
    figure: value === undefined ? '–' : show(value),
    met: known ? value <= limit : undefined,
  };
}

const times = (value, factor) => (value === undefined ? undefined : value * factor);
const least = (values) => (values.length ? Math.min(...values) : undefined);
const middle = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

function untouched(own, native, rivals) {
  const share = { 20: 0.6, 100: 0.4 };
  const of = (task) =>
    `${task.replace(' slow', '')} clips untouched${task.includes('slow') ? ', CPU 4×' : ''}`;
  return [
    atMost('script before a press', 15_000, own('pages', '20', 'script'), kb),
    atMost('style sheets before a press', 0, own('pages', '20', 'styles'), plain),
    atMost('media before a press', 0, own('pages', '100', 'media'), kb),
    ...['20', '100'].map((task) =>
      atMost(
        `${of(task)}: main thread, ${share[task]} × native`,
        times(native('pages', task, 'main'), share[task]),
        own('pages', task, 'main'),
        ms,
      ),
    ),
    ...['20 slow', '100'].map((task) =>
      atMost(`${of(task)}: blocked`, 0, own('pages', task, 'blocking'), ms),
    ),
    ...['20', '100'].map((task) =>
      atMost(`${of(task)}: layout shift`, 0, own('pages', task, 'shift'), plain),
    ),
    ...['20', '100'].map((task) =>
      atMost(
        `${of(task)}: heap, below every peer with controls`,
        least(rivals('pages', task, 'heap')),
        own('pages', task, 'heap'),
        kb,
      ),
    ),
  ];
}

function pressed(own, native, each, rivals) {
  const early = rivals.filter(({ waits }) => !waits);
  const byNative = (what, measure, task, figure, factor) =>
    atMost(
      `${what}, ${factor} × native`,
      times(native(measure, task, figure), factor),
      own(measure, task, figure),
      ms,
    );
  return [
    ...[
      ['MP4, as a hand presses', 'mp4 mouse', 0.8],
      ['HLS (TS), as a hand presses', 'hls mouse', 1.15],
      ['HLS (fMP4), as a hand presses', 'fmp4 mouse', 1.15],
      ['MP4, touch', 'mp4 touch', 1],
      ['HLS (TS), touch', 'hls touch', 1.3],
    ].map(([what, task, factor]) => byNative(what, 'hand', task, 'press', factor)),
    ...[
      ['MP4, cold', 'mp4 cold', 1.1],
      ['HLS, cold', 'hls cold', 1.5],
    ].map(([what, task, factor]) => byNative(what, 'press', task, 'press', factor)),
    ...['mp4', 'hls'].flatMap((kind) => [
      byNative(`${kind}: main thread, pointer to second frame`, 'hand', `${kind} mouse`, 'main', 1.3),
      atMost(`${kind}: media of ten clips passed over`, 0, own('hand', `${kind} passes`, 'mediaBefore'), kb),
    ]),
    atMost(
      'HLS, cold, load + press, less than every peer',
      least(each(rivals, 'press', 'hls cold', 'both')),
      own('press', 'hls cold', 'both'),
      ms,
    ),
    atMost(
      'HLS, after 300 ms of intent, as those that load at once (their median)',
      middle(each(early, 'press', 'hls intent', 'press')),
      own('press', 'hls intent', 'press'),
      ms,
    ),
  ];
}

function chunkMarks() {
  const { engine, controls, host } = chunkSizes();
  return [
    // They are one chunk, so that a second try never mixes two of them; the parser of DASH is apart.
    atMost('chunk: engine (66 kB) with HLS (88 kB, without the DASH parser)', 154_000, engine, kb),
    atMost(
      'chunks: controls and panels, with what they share, without settings and what is rare',
      14_000,
      controls,
      kb,
    ),
    atMost('chunk: host', 4000, host, kb),
  ];
}

function framed(own, median) {
  return [
    atMost('embed page until the press, HTML included, poster not', 25_000, own('frames', 'one', 'text'), kb),
    atMost(
      'ten frames stand before one video.js page',
      median('frames', 'videojs', 'one', 'stood'),
      own('frames', 'ten', 'stood'),
      ms,
    ),
  ];
}

function grown(own) {
  const perClip = (figure) => {
    const [one, all] = ['1', '1000'].map((task) => own('growth', task, figure));
    return one === undefined || all === undefined ? undefined : (all - one) / 999;
  };
  return [
    atMost('a thousand: main thread a clip', 1, perClip('main'), (value) => `${value.toFixed(2)} ms`),
    atMost('a thousand: heap a clip', 25_000, perClip('heap'), kb),
  ];
}
