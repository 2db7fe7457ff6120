import { others } from './peers.mjs';
import { headlines, tables } from './tables.mjs';

const MARKS = { begin: '<!-- bench -->', end: '<!-- /bench -->' };

/** Every table with every column. */
export function wholeReport(results, { peers }, run, marks) {
  const measured = tables.map((table) => tableText(results, peers, table, table.columns)).filter(Boolean);
  return [about(run), ...measured, marksText(marks), failuresText(results)]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

/** What the README shows: one line a question, with the least and the greatest median of the other players. */
export function readmeReport(results, { peers }, { date }) {
  const median = (peer, { measure, task, figure }) => results.get(measure, peer, task, figure)?.median;
  const rows = headlines.map((line) => {
    const shown = (value) => (value === undefined ? '–' : line.show(value));
    const rivals = others(peers).flatMap(({ name }) => median(name, line) ?? []);
    const range = rivals.length ? `${shown(Math.min(...rivals))}–${shown(Math.max(...rivals))}` : '–';
    return [line.name, shown(median('inline-clip', line)), shown(median('native', line)), range];
  });
  const head = [`Medians of ${date}`, 'inline-clip', '`<video preload="none">`', 'other players'];
  return markdownTable(head, rows);
}

/** A text with another text between the bench's markers. */
export function inMarkers(text, inner, name = 'README.md') {
  const [start, end] = [text.indexOf(MARKS.begin), text.indexOf(MARKS.end)];
  if (start < 0 || end < start) throw new Error(`${name} lacks ${MARKS.begin} … ${MARKS.end}`);
  return `${text.slice(0, start)}${MARKS.begin}\n\n${inner}\n\n${text.slice(end)}`;
}

function about({ date, machine, browser, node, versions, runs, quick }) {
  const names = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const kind = quick
    ? 'A quick look, not a measurement'
    : `Medians of up to ${runs} interleaved runs (least–most)`;
  return `Measured on ${date}: ${machine}; ${browser}, Node ${node}. ${[...new Set(names)].join(', ')}. ${kind}; × is the ratio to the browser’s own \`<video>\`.`;
}

function tableText(results, peers, { measure, title, note }, columns) {
  const rows = peers
    .map(({ name, label }) => [label, ...columns.map((column) => cell(results, measure, name, column))])
    .filter(([, ...cells]) => cells.some(Boolean));
  if (!rows.length) return '';
  return `**${title}.** ${note}\n\n${markdownTable(['', ...columns.map(({ name }) => name)], rows)}`;
}

function cell(results, measure, peer, { task, figure, show, ratio }) {
  const found = results.get(measure, peer, task, figure);
  if (!found) return '';
  const { median, min, max } = found;
  const range = show(min) === show(max) ? '' : ` (${show(min)}–${show(max)})`;
  const native = ratio && peer !== 'native' && results.get(measure, 'native', task, figure);
  return `${show(median)}${range}${native ? ` ×${(median / native.median).toFixed(2)}` : ''}`;
}

function markdownTable(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index ? '---:' : '---'))), ...rows.map(line)].join('\n');
}

function marksText(marks) {
  const verdict = { true: 'met', false: '**not met**', undefined: 'not measured' };
  const rows = marks.map(({ what, mark, figure, met }) => [what, mark, figure, verdict[met]]);
  return `**Marks.**\n\n${markdownTable(['what', 'mark', 'measured', ''], rows)}`;
}

function failuresText({ failures }) {
  if (!failures.length) return '';
  const lines = failures.map(
    ({ measure, peer, task, run, message }) => `- ${measure} ${task} ${peer}, run ${run + 1}: ${message}`,
  );
  return `**What went wrong.**\n\n${lines.join('\n')}`;
}
