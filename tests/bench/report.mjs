import { tables } from './tables.mjs';

const MARKS = { begin: '<!-- bench -->', end: '<!-- /bench -->' };

/** Every table with every column. */
export function wholeReport(results, { peers }, run, marks) {
  const measured = tables.map((table) => tableText(results, peers, table, table.columns)).filter(Boolean);
  return [about(run), ...measured, marksText(marks), failuresText(results)]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

/** What the README shows: the columns that matter most, and the marks. */
export function readmeReport(results, { peers }, run, marks) {
  const mains = tables.map((table) => [table, table.columns.filter(({ main }) => main)]);
  const shown = mains.filter(([, columns]) => columns.length);
  const texts = shown.map(([table, columns]) => tableText(results, peers, table, columns)).filter(Boolean);
  return [about(run), ...texts, marksText(marks), failuresText(results)].filter(Boolean).join('\n\n');
}

/** A text with another text between the bench's markers. */
export function inMarkers(text, inner) {
  const [start, end] = [text.indexOf(MARKS.begin), text.indexOf(MARKS.end)];
  if (start < 0 || end < start) throw new Error(`README.md lacks ${MARKS.begin} … ${MARKS.end}`);
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
