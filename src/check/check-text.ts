import type { EmbedFormat } from '../embed/embed-formats.js';
import type { CheckContext } from './check-context.js';
import { addresses, type ReadCode } from './code-builder.js';
import { endOfAttributes } from './end-of-attributes.js';
import type { FindingId } from './finding-kinds.js';
import type { FlatText } from './flat-text.js';
import { attributeOf, elementsIn, isElement, type Range, rangeOf, type TreeElement } from './html-tree.js';
import { tellRest } from './tell-rest.js';
import { undoDamage } from './undo-damage.js';

/** A range of a flat text. */
type Part = Range;

const shortcode = /\\?\[embed\b[^\]]{0,200}\][^[\]]{1,2000}\\?\[\/embed\\?\]/g;
const linkedImage = /\\?\[\\?!\\?\[(?:[^\\\]]|\\.){0,1000}\]\\?\([^\s()]*\)\\?\]\\?\([^\s()]*\)/g;
const linkedText = /\\?\[▶ (?:[^\\\]]|\\.){0,1000}\]\\?\([^\s()]*\)/g;
/** A Markdown code that an editor has escaped. */
const escapedMarkdown = /\\\[(?:\\?!\\\[|▶ )[^\n]{0,1000}?\\\]\\?\([^\s()]*\)(?:\\\]\\?\([^\s()]*\))?/g;
const opening = /\\?<\s*(iframe|div|blockquote|clip-player|amp-video-iframe|table|script)\b/gi;
const frames = /\\?<\s*(iframe|clip-player|amp-video-iframe)\b/gi;
/** The most characters of the rest of a code. */
const mostFollowing = 10_000;
/** Patterns for the rest of a code after the end tag of its first element. */
const followers: Readonly<Record<string, RegExp>> = {
  div: /^\s*<script\b[^>]*>\s*<\/script\s*>/i,
  script: /^\s*<clip-player\b[\s\S]*?<\/clip-player\s*>/i,
  blockquote: /^\s*(?:<div>\s*)?<iframe\b[\s\S]*?<\/iframe\s*>(?:\s*<\/div\s*>)?/i,
};

/**
 * Checks the visible text of a line: codes that a CMS has escaped, shortcodes, Markdown, and addresses. `links` are
 * the links to clips in it.
 */
export class TextCheck {
  readonly #claimed: Part[] = [];
  /** Names of elements that have no end tag in the rest of the text. */
  readonly #unclosed = new Set<string>();

  constructor(
    readonly context: CheckContext,
    readonly flat: FlatText,
    readonly holder: TreeElement | undefined,
    readonly links: readonly TreeElement[],
  ) {}

  run(): void {
    const { text } = this.flat;
    for (const { at, written, address } of this.context.builder.sites.bareAddresses(text))
      this.#address(at, written, address);
    if (!/\/\/|%2F%2F|\\\//i.test(text)) return;
    this.#each(shortcode, text, (part) => this.#short(part));
    this.#each(escapedMarkdown, text, (part) => this.#markdown(part));
    this.#each(linkedImage, text, (part) => this.#markdown(part));
    this.#each(linkedText, text, (part) => this.#markdown(part));
    for (let match = nextOf(opening, text, 0); match; match = nextOf(opening, text, match.next)) {
      const end = this.#isClaimed(match.at) ? undefined : this.#codeEnd(match.at, match.name);
      if (end !== undefined && this.#escaped({ start: match.at, end })) match.next = end;
    }
    for (const match of text.matchAll(addresses)) this.#address(match.index, match[0]);
  }

  /** Returns whether a link belongs to a reported code. */
  has(link: TreeElement): boolean {
    return this.#claimed.some(({ start, end }) => isInside(rangeOf(link), this.flat.rangeOf(start, end)));
  }

  #each(pattern: RegExp, text: string, check: (part: Part) => boolean): void {
    for (const { index, 0: found } of text.matchAll(pattern)) {
      const part = { start: index, end: index + found.length };
      if (!this.#isClaimed(index) && check(part)) this.#claimed.push(part);
    }
  }

  #isClaimed = (at: number) => this.#claimed.some(({ start, end }) => at >= start && at < end);

  /** Returns the end of a code that starts with an opening tag, including what follows its end tag. */
  #codeEnd(at: number, name: string): number {
    const { text } = this.flat;
    const close = new RegExp(`<\\s*\\\\?/\\s*${name}\\s*>`, 'gi');
    close.lastIndex = at;
    const closed = this.#unclosed.has(name) ? null : close.exec(text);
    if (!closed) this.#unclosed.add(name);
    const next = nextOf(opening, text, at + 2)?.at ?? text.length;
    const nextFrame = closed
      ? (nextOf(frames, text.slice(0, closed.index), at + 2)?.at ?? text.length)
      : next;
    if (!closed || (name === 'iframe' && closed.index > nextFrame)) return lineEnd(text, at, nextFrame);
    const end = closed.index + closed[0].length;
    return end + (followers[name]?.exec(text.slice(end, end + mostFollowing))?.[0].length ?? 0);
  }

  #escaped(part: Part): boolean {
    const undone = undoDamage(this.flat.text.slice(part.start, part.end));
    const read = this.context.builder.read(undone.text);
    if (!read) return false;
    const isCut = !/<\/[a-z-]+\s*>\s*$/i.test(undone.text);
    const details = [...undone.harms, ...(isCut ? ['cut-off'] : [])];
    this.#claimed.push(part);
    this.#tell(
      'shown-as-text',
      part,
      read,
      details.length ? `It has more faults: ${details.join(', ')}.` : undefined,
    );
    return true;
  }

  #short(part: Part): boolean {
    const undone = undoDamage(this.flat.text.slice(part.start, part.end));
    const read = this.context.builder.read(undone.text);
    if (read?.format !== 'shortcode') return false;
    if (this.context.tree.isDocument) this.#tell('shortcode-as-text', part, { ...read, format: 'iframe' });
    else this.#plain(part, read, undone.harms);
    return true;
  }

  #markdown(part: Part): boolean {
    const written = this.flat.text.slice(part.start, part.end);
    const isEscaped = /^\\\[/.test(written);
    const undone = isEscaped ? undoDamage(written) : { text: written, harms: [] };
    const read = this.context.builder.read(undone.text);
    if (read?.format !== 'markdown') return false;
    const isSource = this.context.markdown || (!this.holder && !this.context.tree.isDocument);
    if (isSource) this.#plain(part, read, undone.harms);
    else this.#tell('markdown-as-text', part, { ...read, format: 'iframe' });
    return true;
  }

  /** Checks a shortcode or a Markdown code in its own context. Only damage and unknown clips are reported. */
  #plain(part: Part, read: ReadCode, damage: readonly FindingId[]): void {
    const range = this.flat.rangeOf(part.start, part.end);
    if (!range) return;
    const source = this.context.text.slice(range.start, range.end);
    const isTwice = /&amp;(?:amp;|#0*38;)|&(?:amp;)+#0*38;/.test(source) && read.format === 'shortcode';
    const isLinked = this.links.some((link) => overlaps(rangeOf(link), range));
    const harms = [
      ...damage,
      ...(isTwice ? (['doubly-escaped'] as const) : []),
      ...(isLinked ? (['linked-inside'] as const) : []),
      ...this.#addressHarms(part),
    ];
    this.context.found(read.format, read.own, range);
    const code = this.context.builder.code(read.own, read.spec, read.format);
    const whole = this.flat.replaceableRange(part.start, part.end);
    const edits = whole ? [{ offset: whole.start, length: whole.end - whole.start, text: code }] : [];
    tellRest(this.context, new Set(harms), { own: read.own, range, read }, { code, edits });
  }

  #addressHarms({ start, end }: Part): readonly FindingId[] {
    const ignored: readonly FindingId[] = ['protocol-relative'];
    const found = this.context.builder.addressIn(this.flat.text.slice(start, end));
    return found?.harms.filter((harm) => !ignored.includes(harm)) ?? [];
  }

  /** Checks an address in the text. `meant` is the same address with its protocol. */
  #address(at: number, written: string, meant = written): void {
    if (this.#isClaimed(at)) return;
    const shown = written.replace(/[.,;:!?\u2026]+$/, '');
    const found = this.context.builder.address(meant.slice(0, meant.length - written.length + shown.length));
    const part = { start: at, end: at + shown.length };
    const range = this.flat.rangeOf(part.start, part.end);
    if (!found || found.own.kind === 'clips' || !range) return;
    if (this.links.some((link) => isInside(range, rangeOf(link)))) return;
    if (this.context.markdown && /(?:\]\(|\]:\s*|<)$/.test(this.flat.text.slice(0, at))) return;
    // Mail programs and chats put addresses in angle brackets.
    const isBracketed = this.flat.text[at - 1] === '<' && this.flat.text[part.end] === '>';
    if (isBracketed) Object.assign(part, { start: at - 1, end: part.end + 1 });
    const isAlone = this.flat.isLineOfItsOwn(part.start, part.end);
    if (!isAlone && found.own.kind === 'watch') return;
    const read = { own: found.own, format: 'iframe' as const, spec: this.context.builder.spec(found.own) };
    if (isAlone) {
      this.#tell('address-as-text', part, read);
      return;
    }
    this.context.found('iframe', found.own, range);
    const rest = { own: found.own, range };
    tellRest(this.context, ['address-as-text'], rest, {
      code: this.context.builder.code(found.own),
      detail: 'It stands in a sentence, so a person has to decide.',
    });
  }

  /** Tells of a code that is shown, and replaces it where that breaks no element. */
  #tell(id: FindingId, part: Part, read: ReadCode, detail?: string): void {
    const { own, spec } = read;
    const { context, flat, holder } = this;
    const format = context.builder.isAmp ? 'amp' : read.format;
    const place = flat.rangeOf(part.start, part.end);
    if (!place) return;
    const isAlone = flat.isAlone(part.start, part.end);
    const isBlock = holder?.tagName === 'p' && !isInline(format) && flat.isAllOf(holder);
    const block = isAlone && isBlock ? rangeOf(holder) : undefined;
    const fitting =
      isAlone && !(holder?.tagName === 'p' && !block) ? format : isInline(format) ? format : 'iframe';
    const code = context.builder.code(own, spec, fitting);
    const range = block ?? flat.replaceableRange(part.start, part.end);
    context.found(format, own, place);
    const edits = range ? [{ offset: range.start, length: range.end - range.start, text: code }] : [];
    tellRest(context, [id], { own, range: place, read }, { code, edits, ...(detail && { detail }) });
  }
}

/** Returns whether HTML allows a code inside a paragraph. */
const isInline = (format: EmbedFormat) => format === 'iframe' || format === 'amp';

const overlaps = (one: Range | undefined, other: Range) =>
  one !== undefined && one.start < other.end && other.start < one.end;

const isInside = (inner: Range | undefined, outer: Range | undefined) =>
  inner !== undefined && outer !== undefined && inner.start >= outer.start && inner.end <= outer.end;

function nextOf(
  pattern: RegExp,
  text: string,
  from: number,
): { at: number; name: string; next: number } | undefined {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match
    ? { at: match.index, name: (match[1] ?? '').toLowerCase(), next: pattern.lastIndex }
    : undefined;
}

/** Returns the end of a code without an end tag: the end of its start tag, or of the line. */
function lineEnd(text: string, at: number, limit: number): number {
  const stop = text.indexOf('\n', at);
  const line = Math.min(limit, stop < 0 ? text.length : stop);
  const tag = text.indexOf('>', at);
  return tag > 0 && tag < line ? tag + 1 : at + endOfAttributes(text.slice(at, line));
}

/** Reports a listing (`<pre>`, `<code>`) with a code. The author may have intended it, so there is no edit. */
export function checkListing(context: CheckContext, listing: TreeElement, flat: FlatText): void {
  const range = rangeOf(listing);
  const read = /<\s*(?:iframe|div|clip-player|amp-video-iframe)\b/i.test(flat.text)
    ? context.builder.read(flat.text)
    : undefined;
  if (!range || !read || elementsIn(listing).some((inner) => isElement(inner) && attributeOf(inner, 'src')))
    return;
  context.tell('shown-as-code', range, { code: context.builder.code(read.own, read.spec, read.format) });
}
