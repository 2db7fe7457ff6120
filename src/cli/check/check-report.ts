import type { CodeReport, Finding } from '../../check/finding.js';
import type { Severity } from '../../check/finding-kinds.js';
import type { Colour, Screen } from '../screen.js';

/** The report of a page. */
export interface PageReport extends CodeReport {
  /** The file or the address as typed; `-` for the standard input. */
  readonly name: string;
  /** The findings that `--fix` has repaired. */
  readonly fixed: readonly Finding[];
}

const colours: Readonly<Record<Severity, Colour>> = { error: 'red', warning: 'yellow', suggestion: 'cyan' };

/** Writes the findings of a page below its name. A page without findings is omitted. */
export function sayReport(screen: Screen, { name, findings, fixed }: PageReport): void {
  if (findings.length === 0 && fixed.length === 0) return;
  screen.say({ text: name, colour: 'bold' });
  for (const finding of fixed) sayFinding(screen, finding, { text: 'fixed', colour: 'green' });
  for (const [i, finding] of findings.entries()) {
    sayFinding(screen, finding, { text: finding.severity, colour: colours[finding.severity] });
    const { code } = finding.repair;
    // Findings of the same code share a repair.
    const next = findings[i + 1];
    const isSaid = next?.place.offset === finding.place.offset && next.repair.code === code;
    if (code && !isSaid) screen.say(`${' '.repeat(13)}repair: `, { text: code, colour: 'dim' });
  }
  screen.say('');
}

function sayFinding(
  screen: Screen,
  { id, place, words }: Finding,
  mark: { text: string; colour: Colour },
): void {
  const where = `${place.line}:${place.column}`.padStart(9);
  screen.say(`${where}  `, { ...mark, text: mark.text.padEnd(10) }, ` ${words} `, {
    text: id,
    colour: 'dim',
  });
}

/** Writes the totals. */
export function saySums(screen: Screen, pages: readonly PageReport[]): void {
  const all = pages.flatMap(({ findings }) => findings);
  const fixed = pages.reduce((sum, page) => sum + page.fixed.length, 0);
  const of = (severity: Severity) => all.filter((finding) => finding.severity === severity).length;
  const codes = pages.reduce((sum, page) => sum + page.codes.length, 0);
  const parts = [
    count(pages.length, 'page'),
    count(codes, 'code'),
    count(of('error'), 'error'),
    count(of('warning'), 'warning'),
    count(of('suggestion'), 'suggestion'),
    ...(fixed ? [`${fixed} fixed`] : []),
  ];
  screen.say(parts.join(', '));
  const fixable = all.filter(({ repair }) => repair.edits.length > 0).length;
  if (fixable) screen.say(`--fix mends ${fixable} of them.`);
}

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;

/** Formats the reports as JSON. Characters that affect a terminal are escaped. */
export function jsonOf(pages: readonly PageReport[], problems: readonly string[]): string {
  const text = JSON.stringify({ pages, problems }, undefined, 2);
  return text.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
