import type { CheckContext } from './check-context.js';
import { cutOfTag, hasOddName } from './cut-of-tag.js';
import { endOfAttributes } from './end-of-attributes.js';
import type { FindingId } from './finding-kinds.js';
import {
  attributeOf,
  isElement,
  isSwallowing,
  isText,
  type Range,
  rangeOf,
  startTagOf,
  type TreeElement,
  textOf,
} from './html-tree.js';
import { showsMore } from './shows-more.js';
import { tellRest } from './tell-rest.js';
import { undoDamage } from './undo-damage.js';

/** Kinds of damage to an address that indicate a broken tag. */
const structural: readonly FindingId[] = ['curly-quotes', 'foreign-escapes', 'cut-off'];
/** A value that starts with a typographic quote instead of a straight one. */
const curlyValue =
  /^[^="']*=\s*(?:[\u00ab\u00bb\u2018-\u201f\u2032-\u2036]|&(?:#0*8[24]\d\d?|#x0*20[13].|[lr][ds]quo|bdquo|[Pp]rime);)/;

/**
 * Reports a code with a broken tag: typographic quotes, escapes, links inside, odd spaces, or a missing quote. The
 * repair replaces the whole code. Returns whether the tag is broken.
 */
export function checkDamagedTag(context: CheckContext, element: TreeElement, address: string): boolean {
  const tag = startTagOf(element);
  if (!tag) return false;
  const { text, builder } = context;
  const harms = builder.address(attributeOf(element, address) ?? '')?.harms ?? [];
  const isLinked = /^\s*<a(?:\s|$)/i.test(attributeOf(element, address) ?? '');
  const cut = isLinked ? -1 : cutOfTag(element, text);
  const isOdd = hasOddName(element);
  const isCurly = element.attrs.some(({ name }) => curlyValue.test(attributeSource(element, name, text)));
  const isCut = cut > 0 || harms.includes('cut-off');
  const isPrintable = element.attrs.some(({ value }) => /^3D(?:["']|https?:)/.test(value));
  if (
    !isCut &&
    !isOdd &&
    !isPrintable &&
    !isCurly &&
    !isLinked &&
    !harms.some((harm) => structural.includes(harm))
  )
    return false;
  const range = damagedRange(element, tag, cut, text);
  const undone = undoDamage(text.slice(range.start, range.end));
  // An address that is encoded as a whole is found in its attribute alone.
  const value = attributeOf(element, address) ?? '';
  const read =
    builder.read(undone.text) ??
    builder.read(undone.text.replace(value, builder.address(value)?.address ?? value));
  if (!read) return false;
  context.found(read.format, read.own, range);
  const isCutOff = isCut || !/>$/.test(undone.text.trim());
  const found = new Set<FindingId>([
    ...undone.harms.filter((harm) => harm !== 'odd-characters' || isOdd),
    ...harms,
    ...(isCutOff ? (['cut-off'] as const) : []),
  ]);
  const ids: readonly FindingId[] = found.size > 0 ? [...found] : ['cut-off'];
  const code = builder.code(read.own, read.spec, read.format);
  const isSafe = cut > 0 || isAlone(context, element);
  const edits = isSafe ? [{ offset: range.start, length: range.end - range.start, text: code }] : [];
  tellRest(context, ids, { own: read.own, range, read }, { code, edits });
  return true;
}

/**
 * Returns whether the repair deletes no content that is not of the code. The content of a frame is text for browsers
 * without frames; a frame without an end tag keeps what follows.
 */
const isAlone = (context: CheckContext, element: TreeElement): boolean =>
  /^iframe/.test(element.tagName)
    ? isSwallowing(element) || !/<[a-z]/i.test(textOf(element))
    : !showsMore(context, element);

/**
 * Returns the range of the damaged code: the element with the script beside a placeholder, or with the content of a
 * frame.
 */
function damagedRange(element: TreeElement, tag: Range, cut: number, text: string): Range {
  if (cut > 0)
    return { start: tag.start, end: tag.start + endOfAttributes(text.slice(tag.start, tag.start + cut)) };
  const isWhole = element.sourceCodeLocation?.endTag && !isSwallowing(element);
  const whole = isWhole ? rangeOf(element) : tag;
  const { start, end } = whole ?? tag;
  const [before, after] = [neighbour(element, -1), neighbour(element, 1)];
  if (element.tagName === 'clip-player' && before) return { start: rangeOf(before)?.start ?? start, end };
  if (element.tagName === 'div' && after) return { start, end: rangeOf(after)?.end ?? end };
  return { start, end };
}

/** Returns the library's script directly before or after an element. */
export function neighbour(element: TreeElement, step: 1 | -1): TreeElement | undefined {
  const siblings = element.parentNode?.childNodes ?? [];
  let at = siblings.indexOf(element) + step;
  for (let node = siblings[at]; node && isText(node) && !/\S/.test(node.value); node = siblings[at])
    at += step;
  const node = siblings[at];
  const isScript = node && isElement(node) && node.tagName === 'script';
  return isScript && /(?:host|inline-clip|clip-consent)\.js/.test(attributeOf(node, 'src') ?? '')
    ? node
    : undefined;
}

function attributeSource(element: TreeElement, name: string, text: string): string {
  const place = element.sourceCodeLocation?.attrs?.[name];
  return place ? text.slice(place.startOffset, place.endOffset) : '';
}
