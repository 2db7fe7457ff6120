import type { Clip } from '../clip/clip.js';
import { CheckContext } from './check-context.js';
import type { ScriptFile } from './check-scripts.js';
import { CodeBuilder } from './code-builder.js';
import type { CodeReport, Finding, FoundCode } from './finding.js';
import { frontMatter } from './front-matter.js';
import { parseHtml } from './html-tree.js';
import { LineMap } from './line-map.js';
import { blank, maskMarkdown } from './mask-markdown.js';
import { OwnSites } from './own-sites.js';
import { TreeCheck } from './tree-check.js';

/** The options of a search for codes. */
export interface FindOptions {
  /** The http(s) addresses of the clip sites: `https://clips.example.org`. Codes of other sites are ignored. */
  readonly sites: readonly string[];
  /**
   * All clips of these sites, from `parseClip` or `siteClip`. With them, ids, titles and ratios are checked too.
   */
  readonly clips?: readonly Clip[];
  /** The absolute address of the published text, the base of relative addresses. */
  readonly page?: string;
  /** The text is Markdown, which may contain HTML and Markdown codes. */
  readonly markdown?: boolean;
  /** The pages load the scripts of the codes themselves, so that codes need none. */
  readonly scripts?: boolean;
}

/**
 * The most passes over a text. A frame without an end tag contains the rest of the text, which the next pass
 * parses.
 */
const mostPasses = 20;

/**
 * Finds the codes of the given sites in an HTML document, a fragment or pasted text, and reports what a CMS, an
 * editor or a mail program has damaged. It accepts any text, loads nothing and runs no script. Throws a `TypeError`
 * for options that are not addresses.
 */
export function findCodes(text: string, options: FindOptions): CodeReport {
  const { sites, clips, page, markdown = false } = options;
  if (page !== undefined && !URL.canParse(page))
    throw new TypeError(`page: expected an absolute address, got "${page}"`);
  const builder = new CodeBuilder(new OwnSites(sites), clips, page);
  const lines = new LineMap(text);
  const report: { codes: FoundCode[]; findings: Finding[] } = { codes: [], findings: [] };
  const scripts = new Set<ScriptFile>(options.scripts ? ['host.js', 'inline-clip.js'] : []);
  let isDocument = false;
  const head = frontMatter(text);
  let masked = markdown ? maskMarkdown(text) : blank(text.slice(0, head)) + text.slice(head);
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
  const inOrder = (a: { place: { offset: number } }, b: { place: { offset: number } }) =>
    a.place.offset - b.place.offset;
  return { codes: report.codes.sort(inOrder), findings: report.findings.sort(inOrder) };
}
