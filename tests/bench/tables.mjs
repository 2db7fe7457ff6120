const kilo = (value) => (value / 1000).toFixed(1);
const mega = (value) => (value / 1e6).toFixed(1);
const whole = (value) => String(Math.round(value));
const exact = (value) => (value < 0.005 ? '0' : value.toFixed(2));
const tenth = (value) => value.toFixed(1);

/** The lines of the README. */
export const headlines = [
  { name: 'script before a press, kB', measure: 'pages', task: '20', figure: 'script', show: kilo },
  {
    name: '100 untouched clips, main thread, ms',
    measure: 'pages',
    task: '100',
    figure: 'main',
    show: whole,
  },
  { name: 'MP4, as a hand presses, ms', measure: 'hand', task: 'mp4 mouse', figure: 'press', show: whole },
  { name: 'HLS, as a hand presses, ms', measure: 'hand', task: 'hls mouse', figure: 'press', show: whole },
  { name: 'MP4, touch, ms', measure: 'hand', task: 'mp4 touch', figure: 'press', show: whole },
  { name: 'heap of 100 clips, MB', measure: 'pages', task: '100', figure: 'heap', show: mega },
];

/**
 * The tables: what they are called, what they say, and their columns. Columns with `ratio` say how many times native's
 * figure it is.
 */
export const tables = [
  {
    measure: 'pages',
    title: 'A page that nobody touches',
    note: 'Brotli; main-thread time until the page rests, or 3 s after it has loaded.',
    columns: [
      { name: 'script, kB', task: '20', figure: 'script', show: kilo },
      { name: 'style, kB', task: '20', figure: 'style', show: kilo },
      { name: 'media, kB', task: '20', figure: 'media', show: kilo },
      { name: 'requests, 20 clips', task: '20', figure: 'requests', show: whole },
      { name: 'main thread, 1 clip, ms', task: '1', figure: 'main', show: whole, ratio: true },
      { name: 'main thread, 20 clips, ms', task: '20', figure: 'main', show: whole, ratio: true },
      { name: '100 clips, ms', task: '100', figure: 'main', show: whole, ratio: true },
      { name: '20 clips, CPU 4×, ms', task: '20 slow', figure: 'main', show: whole, ratio: true },
      { name: 'blocked, 20 clips, CPU 4×, ms', task: '20 slow', figure: 'blocking', show: whole },
      { name: 'blocked, 100 clips, ms', task: '100', figure: 'blocking', show: whole },
      { name: 'layout shift', task: '20', figure: 'shift', show: exact },
      { name: 'LCP, 20 clips, ms', task: '20', figure: 'paint', show: whole },
      { name: 'heap, 20 clips, MB', task: '20', figure: 'heap', show: mega },
      { name: 'heap, 100 clips, MB', task: '100', figure: 'heap', show: mega },
      { name: 'nodes, 100 clips', task: '100', figure: 'nodes', show: whole },
    ],
  },
  {
    measure: 'press',
    title: 'From the press to a moving picture',
    note: 'Milliseconds to the second frame, from the moment at which the mouse is told to press. “Cold” is a mouse that comes and presses at once. “Load + press” adds the milliseconds that the main thread had worked before; the bytes are of both.',
    columns: [
      { name: 'MP4, cold', task: 'mp4 cold', figure: 'press', show: whole, ratio: true },
      { name: 'MP4, after 300 ms of intent', task: 'mp4 intent', figure: 'press', show: whole, ratio: true },
      {
        name: 'MP4, cold, slow',
        task: 'mp4 cold slow',
        figure: 'press',
        show: whole,
        ratio: true,
      },
      { name: 'MP4, intent, slow', task: 'mp4 intent slow', figure: 'press', show: whole, ratio: true },
      { name: 'MP4, load + press', task: 'mp4 cold', figure: 'both', show: whole, ratio: true },
      { name: 'HLS, cold', task: 'hls cold', figure: 'press', show: whole, ratio: true },
      {
        name: 'HLS, after 300 ms of intent',
        task: 'hls intent',
        figure: 'press',
        show: whole,
        ratio: true,
      },
      { name: 'HLS, cold, slow', task: 'hls cold slow', figure: 'press', show: whole, ratio: true },
      { name: 'HLS, intent, slow', task: 'hls intent slow', figure: 'press', show: whole, ratio: true },
      { name: 'HLS, load + press', task: 'hls cold', figure: 'both', show: whole, ratio: true },
      { name: 'HLS, load + press, slow', task: 'hls cold slow', figure: 'both', show: whole, ratio: true },
      {
        name: 'fetched before the HLS press, kB',
        task: 'hls cold',
        figure: 'loadBytes',
        show: kilo,
      },
      { name: 'until it moves, kB', task: 'hls cold', figure: 'bytes', show: kilo },
    ],
  },
  {
    measure: 'hand',
    title: 'As a hand presses',
    note: 'The pointer moves onto the clip, rests 300 ms, goes down and up 60 ms later; a finger is down for 80 ms. Milliseconds from the release to the second frame. fMP4 and TS are the segments of an HLS stream; slow is 40 ms of latency, 10 Mbit/s and CPU 4×.',
    columns: [
      ...[
        ['mp4', 'MP4'],
        ['hls', 'TS'],
        ['fmp4', 'fMP4'],
      ].flatMap(([kind, name]) =>
        ['mouse', 'touch'].flatMap((hand) => [
          { name: `${name}, ${hand}`, task: `${kind} ${hand}`, figure: 'press', show: whole, ratio: true },
          {
            name: `${name}, ${hand}, slow`,
            task: `${kind} ${hand} slow`,
            figure: 'press',
            show: whole,
            ratio: true,
          },
        ]),
      ),
      { name: 'MP4: main thread', task: 'mp4 mouse', figure: 'main', show: whole, ratio: true },
      { name: 'TS: main thread', task: 'hls mouse', figure: 'main', show: whole, ratio: true },
      { name: 'MP4: media before the release, kB', task: 'mp4 mouse', figure: 'mediaBefore', show: kilo },
      { name: 'TS: media before the release, kB', task: 'hls mouse', figure: 'mediaBefore', show: kilo },
      { name: 'passing over ten: media of MP4, kB', task: 'mp4 passes', figure: 'mediaBefore', show: kilo },
      { name: 'of TS, kB', task: 'hls passes', figure: 'mediaBefore', show: kilo },
    ],
  },
  {
    measure: 'churn',
    title: 'Made, played and taken away again',
    note: 'What is left after a hundred times (the others: 40), and a warm-up of ten.',
    columns: [
      { name: 'heap a cycle, kB', task: '', figure: 'heapPerCycle', show: kilo },
      { name: 'nodes', task: '', figure: 'nodes', show: whole },
      { name: 'listeners', task: '', figure: 'listeners', show: whole },
      { name: 'media elements', task: '', figure: 'media', show: whole },
      { name: 'played', task: '', figure: 'played', show: (value) => `${whole(value * 100)} %` },
    ],
  },
  {
    measure: 'frames',
    title: 'Ten frames on a page',
    note: 'inline-clip’s embed pages; of the others, pages with nothing but the clip.',
    columns: [
      { name: 'script and style of one, kB', task: 'one', figure: 'code', show: kilo },
      { name: 'one page stands, ms', task: 'one', figure: 'stood', show: whole, ratio: true },
      { name: 'ten stand, ms', task: 'ten', figure: 'stood', show: whole, ratio: true },
      { name: 'main thread, ms', task: 'ten', figure: 'main', show: whole, ratio: true },
      { name: 'all bytes, kB', task: 'ten', figure: 'bytes', show: kilo },
    ],
  },
  {
    measure: 'playing',
    title: 'While it plays',
    note: 'Main-thread milliseconds for each second of playback.',
    columns: [
      { name: 'controls gone', task: '', figure: 'hidden', show: tenth, ratio: true },
      { name: 'pointer over it', task: '', figure: 'shown', show: tenth, ratio: true },
      { name: 'frames dropped', task: '', figure: 'dropped', show: whole },
    ],
  },
  {
    measure: 'growth',
    title: 'From one clip to a thousand',
    note: 'Pages with nothing but clips, untouched.',
    columns: ['1', '10', '100', '1000'].flatMap((task) => [
      { name: `${task}: main thread, ms`, task, figure: 'main', show: whole, ratio: true },
      { name: `${task}: heap, MB`, task, figure: 'heap', show: mega },
    ]),
  },
];
