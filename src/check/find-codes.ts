import type { Clip } from '../clip/clip.js';
import { CheckContext } from './check-context.js';
import type { ScriptFile } from './check-scripts.js';
import { CodeBuilder } from './code-builder.js';
import type { CodeReport, Finding, FoundCode, Place } from './finding.js';
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

/** The start tag of an AMP page. */
const ampPage = /<html\s(?:[^>]*[\s"'])?(?:amp|\u26a1\ufe0f?)(?:4ads|4email)?[\s=>]/i;

/**
 * Finds the codes of the given sites in an HTML document, a fragment or pasted text, and reports what a CMS, an
 * editor or a mail program has damaged. It accepts any text, loads nothing and runs no script. Throws a `TypeError`
 * for options that are not addresses.
 */
export function findCodes(text: string, options: FindOptions): CodeReport {
  const { sites, clips, page, markdown = false } = options;
  if (page !== undefined && !URL.canParse(page))
    throw new TypeError(`page: expected an absolute address, got "${page}"`);
  const builder = new CodeBuilder(new OwnSites(sites), clips, page, ampPage.test(text.slice(0, 10_000)));
  const lines = new LineMap(text);
  const report: { codes: FoundCode[]; findings: Finding[] } = { codes: [], findings: [] };
  // A frame without an end tag contains the rest of the text, which the next pass parses: first only as far as the frame
  // after the next, because many such frames would take quadratic time.
  const scripts = new Set<ScriptFile>(options.scripts ? ['host.js', 'inline-clip.js'] : []);
  const head = frontMatter(text);
  const masked = markdown ? maskMarkdown(text) : blank(text.slice(0, head)) + text.slice(head);
  let isDocument = false;
  let at = 0;
  /** The frames that the next pass reads at most. */
  let most = Number.POSITIVE_INFINITY;
  while (at < masked.length || at === 0) {
    const end = startOfFrame(masked, at, most);
    const part = masked.slice(at, end);
    const tree = parseHtml(part);
    isDocument ||= tree.isDocument;
    const context = new CheckContext(part, { ...tree, isDocument }, builder, lines, markdown, at);
    const check = new TreeCheck(context, scripts);
    if (end < masked.length && !check.swallowing) {
      most *= 2;
      continue;
    }
    const more = check.run();
    // What an end tag of another frame brings back into the tree is for the next pass.
    const isBefore = ({ place }: { place: Place }) => !more || place.offset < at + more;
    report.codes.push(...context.codes.filter(isBefore));
    report.findings.push(...context.findings.filter(isBefore));
    if (!more) break;
    at += more;
    most = 2;
  }
  const inOrder = (a: { place: { offset: number } }, b: { place: { offset: number } }) =>
    a.place.offset - b.place.offset;
  return { codes: report.codes.sort(inOrder), findings: report.findings.sort(inOrder) };
}

/** Returns the offset of the start of the frame after `most` frames, or the end of the text. */
function startOfFrame(text: string, from: number, most: number): number {
  if (!Number.isFinite(most)) return text.length;
  const frames = /<iframe[\s>]/gi;
  frames.lastIndex = from;
  for (let count = 0; count < most; count += 1) if (!frames.test(text)) return text.length;
  return frames.lastIndex - '<iframe>'.length;
}
