import type { CodeReport, Finding } from '../check/finding.js';
import type { Severity } from '../check/finding-kinds.js';

/** Returns one line with the numbers of codes and findings. */
export function sumLine({ codes, findings }: CodeReport): string {
  if (codes.length === 0 && findings.length === 0) return 'No code of this site is in the text.';
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const kinds: readonly Severity[] = ['error', 'warning', 'suggestion'];
  const parts = kinds.filter((kind) => of(kind) > 0).map((kind) => count(of(kind), kind));
  return `${count(codes.length, 'code')}: ${parts.length > 0 ? parts.join(', ') : 'nothing is wrong'}.`;
}

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;

/**
 * Returns a list item for a finding with its position. If no edit can repair the text, the item contains a working
 * code.
 */
export function findingItem({ severity, words, place, repair }: Finding, page: Document): HTMLElement {
  const item = page.createElement('li');
  const mark = page.createElement('strong');
  mark.className = severity;
  mark.textContent = severity;
  item.append(mark, ` ${words} (line ${place.line}, column ${place.column})`);
  if (repair.edits.length > 0 || !repair.code) return item;
  const code = page.createElement('code');
  code.textContent = repair.code;
  item.append(code);
  return item;
}

/** Returns the text with the ranges of findings marked. Overlapping ranges share one mark. */
export function markedText(text: string, findings: readonly Finding[], page: Document): HTMLElement {
  const shown = page.createElement('pre');
  shown.tabIndex = 0;
  shown.setAttribute('role', 'region');
  shown.setAttribute('aria-label', 'Marked text');
  let at = 0;
  for (const { place, severity } of findings) {
    const end = place.offset + place.length;
    if (end <= at) continue;
    const start = Math.max(at, place.offset);
    const mark = page.createElement('mark');
    mark.className = severity;
    mark.textContent = text.slice(start, end);
    shown.append(text.slice(at, start), mark);
    at = end;
  }
  shown.append(text.slice(at));
  return shown;
}
