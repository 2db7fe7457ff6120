import type { Clip } from '../clip/clip.js';
import { CheckContext } from './check-context.js';
import type { ScriptFile } from './check-scripts.js';
import { CodeBuilder } from './code-builder.js';
import type { CodeReport, Finding, FoundCode } from './finding.js';
import { parseHtml } from './html-tree.js';
import { LineMap } from './line-map.js';
import { lostCode } from './lost-code.js';
import { blank, maskMarkdown } from './mask-markdown.js';
import { OwnSites } from './own-sites.js';
import { TreeCheck } from './tree-check.js';

/** What a check needs to know. */
export interface CheckOptions {
  /** The addresses of our clip sites, http(s): `https://clips.example.org`. Codes of all other sites are left alone. */
  readonly sites: readonly string[];
  /** All clips of these sites, as `parseClip` or `siteClip` gives them: ids, titles and ratios are then checked as well. */
  readonly clips?: readonly Clip[];
  /** Where the text is published, as an absolute address: relative addresses refer to it. */
  readonly page?: string;
  /** The text is Markdown, in which HTML and Markdown codes may stand. */
  readonly markdown?: boolean;
  /** The pages load the scripts of codes by themselves, so that codes need none. */
  readonly scripts?: boolean;
  /** The ids of clips that the text is to have codes of. Filters that delete a code leave nothing else to be told by. */
  readonly expect?: readonly string[];
}

/** Each frame without an end tag swallows the rest of the text, which is then parsed again. */
const mostPasses = 20;

/**
 * Finds the codes of our sites in HTML, in a part of it, or in a pasted text, and says what a CMS, an editor or a mail
 * program has done to them. Takes any text, loads nothing and runs nothing. Throws a `TypeError` for options that are no
 * addresses.
 */
export function checkCode(text: string, options: CheckOptions): CodeReport {
  const { sites, clips, page, markdown = false } = options;
  if (page !== undefined && !URL.canParse(page))
    throw new TypeError(`page: expected an absolute address, got "${page}"`);
  const builder = new CodeBuilder(new OwnSites(sites), clips, page);
  const lines = new LineMap(text);
  const report: { codes: FoundCode[]; findings: Finding[] } = { codes: [], findings: [] };
  const scripts = new Set<ScriptFile>(options.scripts ? ['host.js', 'inline-clip.js'] : []);
  let isDocument = false;
  let masked = markdown ? maskMarkdown(text) : text;
  let more: number | undefined = 0;
  for (let pass = 0; more !== undefined && pass < mostPasses; pass += 1) {
    const tree = parseHtml(masked);
    isDocument ||= tree.isDocument;
    const context = new CheckContext(masked, { ...tree, isDocument }, builder, lines, markdown);
    more = new TreeCheck(context, scripts).run();
    report.codes.push(...context.codes);
    report.findings.push(...context.findings);
    if (more !== undefined) masked = blank(masked.slice(0, more)) + masked.slice(more);
  }
  const codes = new Set(report.codes.map(({ clip }) => clip));
  const lost = (options.expect ?? []).filter((id) => !codes.has(id));
  report.findings.push(...lost.map((id) => lostCode(id, lines.place(0, text.length), options)));
  const inOrder = (a: { place: { offset: number } }, b: { place: { offset: number } }) =>
    a.place.offset - b.place.offset;
  return { codes: report.codes.sort(inOrder), findings: report.findings.sort(inOrder) };
}
