const seconds = (value) => (value === undefined ? '–' : (value / 1000).toFixed(1));
const whole = (value) => (value === undefined ? '–' : String(Math.round(value)));
const mega = (value) => (value === undefined ? '–' : (value / 1e6).toFixed(2));

const LASTING = [
  ['played, s', ({ played }) => whole(played)],
  ['heap after a minute, MB', ({ heap }) => mega(heap)],
  ['growth to the end, MB', ({ growth }) => mega(growth)],
  ['listeners, growth', ({ listeners }) => whole(listeners)],
  ['source buffers', ({ buffers }) => whole(buffers)],
  ['buffered behind, at most, s', ({ behind }) => whole(behind)],
  ['buffered ahead, at most, s', ({ ahead }) => whole(ahead)],
  ['stalls > 1 s', ({ stalls }) => whole(stalls)],
];

const ADAPTING = [
  ['best rendition after, s', ({ climb }) => seconds(climb)],
  ['stalls > 1 s', ({ stalls }) => whole(stalls)],
  ['longest, s', ({ longest }) => seconds(longest)],
  ['mean height, px', ({ mean }) => whole(mean)],
];

const TITLES = {
  hour: ['An hour at 8 × speed.', 'A stream of 4 s segments, on a line without a limit.', LASTING],
  live: ['Ten minutes of a live stream.', 'In real time; its playlist lists one minute.', LASTING],
  line: [
    'A line that drops to a third.',
    'A stream of 0.4, 1.2, 2.4 and 5 Mbit/s in a box of 640 × 360 px; 10 Mbit/s for 30 s, 3 Mbit/s for 40 s, 10 Mbit/s for 30 s, 20 ms of latency.',
    ADAPTING,
  ],
};

/** The tables of the long bench in Markdown, with all that went wrong. */
export function longReport(results, { browser, versions }) {
  const date = new Date().toISOString().slice(0, 10);
  const parts = Object.entries(results).map(([name, rows]) => tableOf(TITLES[name], rows));
  const failures = Object.entries(results).flatMap(([name, rows]) =>
    Object.entries(rows).flatMap(([peer, row]) => row.failures.map((text) => `- ${name} ${peer}: ${text}`)),
  );
  const head = `Measured on ${date}: ${browser}, ${versions.join(', ')}. One run.`;
  return `${[head, ...parts, ...(failures.length ? [failures.join('\n')] : [])].join('\n\n')}\n`;
}

function tableOf([title, note, columns], rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const head = ['', ...columns.map(([name]) => name)];
  const body = Object.entries(rows).map(([peer, row]) =>
    line([peer === 'inline-clip' ? `**${peer}**` : peer, ...columns.map(([, show]) => show(row))]),
  );
  return [
    `**${title}** ${note}\n`,
    line(head),
    line(head.map((_, index) => (index ? '---:' : '---'))),
    ...body,
  ].join('\n');
}
