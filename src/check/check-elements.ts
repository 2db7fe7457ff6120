import { checkCard } from './check-card.js';
import { checkClip } from './check-clip.js';
import type { CheckContext } from './check-context.js';
import { checkDamagedTag, neighbour } from './check-damaged-tag.js';
import { attributePlace, checkFrame, frameAddress, frameRange, partOf } from './check-frame.js';
import { checkOptions } from './check-options.js';
import { consentFile, type ScriptFile, tellMissingScript } from './check-scripts.js';
import type { CleanAddress } from './clean-address.js';
import { editAttributes } from './edit-attributes.js';
import {
  attributeOf,
  elementsIn,
  hasEnd,
  isSwallowing,
  type Range,
  rangeOf,
  startTagOf,
  type TreeElement,
  textOf,
} from './html-tree.js';
import { isOwn, showsMore } from './shows-more.js';
import { replaceRest, tellRest } from './tell-rest.js';

/** Attributes in which editors store a code during editing. A saved text should not have them. */
const editorNames = [
  'data-mce-p-src',
  'data-cke-realelement',
  'data-embed-code',
  'data-embed-html',
  'data-html',
  'data-mce-html',
];
/** Elements for media and plug-ins, with the attribute of their address. */
const wrongNames: Readonly<Record<string, string>> = {
  embed: 'src',
  object: 'data',
  video: 'src',
  audio: 'src',
  source: 'src',
  img: 'src',
  'amp-iframe': 'src',
};

/** The scripts of codes that are in the text, or that the page loads itself. */
export type ScriptSet = ReadonlySet<ScriptFile>;

/**
 * Checks an element with a code. Returns `code` for an intact code, whose content belongs to it, `done` for an
 * element that is reported as a whole, and undefined for other elements.
 */
export function checkElement(
  context: CheckContext,
  element: TreeElement,
  scripts: ScriptSet,
): 'code' | 'done' | undefined {
  const { tagName } = element;
  if (/^iframe/.test(tagName)) return checkIframe(context, element);
  if (checkPlaceholder(context, element) || checkCard(context, element)) return 'done';
  if (attributeOf(element, 'data-inline-clip') !== undefined)
    return checkScriptCode(context, element, scripts);
  if (tagName === 'clip-player') return checkPlayer(context, element, scripts);
  const isAmp = tagName === 'amp-video-iframe' || (tagName === 'amp-iframe' && context.builder.isAmp);
  if (isAmp) return checkAmp(context, element);
  if (tagName === 'oembed' || attributeOf(element, 'data-oembed-url') !== undefined)
    return checkOembed(context, element);
  const wrong = wrongNames[tagName];
  return wrong ? checkWrong(context, element, wrong) : undefined;
}

function checkIframe(context: CheckContext, frame: TreeElement): 'done' | undefined {
  if (checkDamagedTag(context, frame, 'src')) return 'done';
  const found = frameAddress(context, frame);
  const range = frameRange(frame);
  if (!found || !range) return undefined;
  if (context.builder.isAmp && found.name === 'src') replaceFrame(context, frame, found, range);
  else checkFrame(context, frame, found, range);
  return 'done';
}

/** Replaces a frame in an AMP page, which must not have one, with the AMP code. */
function replaceFrame(context: CheckContext, frame: TreeElement, { own }: CleanAddress, range: Range): void {
  context.found('iframe', own, range);
  const rest = { own, range };
  const code = context.builder.code(own, partOf(frame));
  const detail = 'Got <iframe>, which AMP pages must not have.';
  const isWhole = !isSwallowing(frame) && !/<[a-z]/i.test(textOf(frame));
  if (isWhole) replaceRest(context, 'wrong-element', rest, code, detail);
  else tellRest(context, ['wrong-element'], rest, { code, detail });
}

/** Reports a placeholder of an editor, and replaces it with its code. */
function checkPlaceholder(context: CheckContext, element: TreeElement): boolean {
  const range = rangeOf(element);
  for (const name of editorNames) {
    const value = attributeOf(element, name);
    const text = value && decoded(value);
    const found = text && context.builder.addressIn(text.includes('//') ? text : '');
    if (!found || !range || found.own.kind === 'clips') continue;
    const attributes = element.attrs.map((attribute) => ({
      ...attribute,
      name: attribute.name.replace('data-mce-p-', ''),
    }));
    const read = name === 'data-mce-p-src' ? undefined : context.builder.read(text);
    const code = context.builder.code(
      found.own,
      read?.spec ?? partOf({ ...element, attrs: attributes }),
      read?.format,
    );
    context.found(read?.format ?? 'iframe', found.own, range);
    const rest = { own: found.own, range, ...(read && { read }) };
    const detail = `Got ${name}.`;
    if (!showsMore(context, element)) replaceRest(context, 'editor-placeholder', rest, code, detail);
    else tellRest(context, ['editor-placeholder'], rest, { code, detail });
    return true;
  }
  return false;
}

function decoded(value: string): string {
  try {
    return /^\s*%3C/i.test(value) ? decodeURIComponent(value) : value;
  } catch (error) {
    if (error instanceof URIError) return value;
    throw error;
  }
}

function checkScriptCode(
  context: CheckContext,
  element: TreeElement,
  scripts: ScriptSet,
): 'code' | 'done' | undefined {
  const name = 'data-inline-clip';
  if (checkDamagedTag(context, element, name)) return 'done';
  const source = context.text.slice(rangeOf(element)?.start, rangeOf(element)?.end);
  return checkAddress(context, element, name, 'script', (range) => {
    const read = context.builder.read(source);
    if (!read || scripts.has('host.js') || neighbour(element, 1)) return;
    tellMissingScript(
      context,
      read.own,
      'host.js',
      range,
      context.builder.code(read.own, read.spec, 'script'),
    );
  });
}

function checkPlayer(
  context: CheckContext,
  element: TreeElement,
  scripts: ScriptSet,
): 'code' | 'done' | undefined {
  const name = 'clip-src';
  if (checkDamagedTag(context, element, name)) return 'done';
  const source = context.text.slice(rangeOf(element)?.start, rangeOf(element)?.end);
  return checkAddress(context, element, name, 'element', (range) => {
    const read = context.builder.read(source);
    if (!read || scripts.has('inline-clip.js') || neighbour(element, -1)) return;
    tellMissingScript(
      context,
      read.own,
      read.spec.options?.consent ? consentFile : 'inline-clip.js',
      range,
      context.builder.code(read.own, read.spec, 'element'),
    );
  });
}

function checkAmp(context: CheckContext, element: TreeElement): 'code' | 'done' | undefined {
  if (checkDamagedTag(context, element, 'src')) return 'done';
  return checkAddress(context, element, 'src', 'amp', () => undefined);
}

/** Checks the address and the clip of a code without a frame, then the rules of its format. */
function checkAddress(
  context: CheckContext,
  element: TreeElement,
  name: string,
  format: 'script' | 'element' | 'amp',
  more: (range: Range) => void,
): 'code' | undefined {
  const found = context.builder.address(attributeOf(element, name) ?? '');
  const range = rangeOf(element);
  if (!found || !range) return undefined;
  context.found(format, found.own, range);
  const isThere = checkClip(context, found.own, range, attributePlace(element, name) ?? range);
  const code = context.builder.code(found.own, partOf(element), format);
  const tell = (address: string) => ({
    code,
    edits: editAttributes(element, { [name]: address }, context.text),
  });
  for (const harm of found.harms) context.tell(harm, startTagOf(element) ?? range, tell(found.address));
  if (found.harms.length === 0)
    checkOptions(found.own, (detail, mended) =>
      context.tell('invalid-option', startTagOf(element) ?? range, {
        ...(mended === undefined ? { code } : tell(mended)),
        detail,
      }),
    );
  if (isThere) more(range);
  return 'code';
}

/** Checks `<oembed url>` of CKEditor 5, and the `<div data-oembed-url>` of its previews without a frame. */
function checkOembed(context: CheckContext, element: TreeElement): 'done' | undefined {
  const found = context.builder.address(
    attributeOf(element, 'url') ?? attributeOf(element, 'data-oembed-url') ?? '',
  );
  // An `<oembed>` without an end tag contains the rest of the text. Then only its start tag is replaced.
  const isWhole = !showsMore(context, element);
  const range = isWhole ? rangeOf(element) : startTagOf(element);
  if (!found || !range || elementsIn(element).some(({ tagName }) => tagName === 'iframe')) return undefined;
  context.found('iframe', found.own, range);
  const rest = { own: found.own, range };
  const code = context.builder.code(found.own);
  if (isWhole || !hasEnd(element)) replaceRest(context, 'oembed-element', rest, code);
  else tellRest(context, ['oembed-element'], rest, { code });
  return 'done';
}

function checkWrong(context: CheckContext, element: TreeElement, name: string): 'done' | undefined {
  if (checkDamagedTag(context, element, name)) return 'done';
  const found = context.builder.address(attributeOf(element, name) ?? '');
  const parent = element.tagName === 'source' ? element.parentNode : undefined;
  const isPart = parent && 'tagName' in parent && /^(?:video|audio|picture)$/.test(parent.tagName);
  const holder = isPart ? parent : element;
  const range = hasEnd(holder) ? rangeOf(holder) : startTagOf(holder);
  if (!found || found.own.kind === 'clips' || !range) return undefined;
  context.found('iframe', found.own, range);
  const rest = { own: found.own, range };
  const code = context.builder.code(found.own, partOf(holder));
  const detail = `Got <${element.tagName}>.`;
  // The content of an element without an end tag is shown once its start tag is replaced.
  const isSafe = hasEnd(holder) ? !showsOther(context, holder) : holder === element;
  if (isSafe) replaceRest(context, 'wrong-element', rest, code, detail);
  else tellRest(context, ['wrong-element'], rest, { code, detail });
  return 'done';
}

/** Returns whether an element for media shows more than a clip. Words for browsers without `<video>` do not count. */
function showsOther(context: CheckContext, holder: TreeElement): boolean {
  if (!/^(?:video|audio)$/.test(holder.tagName)) return showsMore(context, holder);
  const source = attributeOf(holder, 'src');
  if (source && !context.builder.address(source)) return true;
  const inner = elementsIn(holder).filter((one) => !isOwn(context, one));
  return (
    inner.some(({ tagName }) => !/^(?:a|br|p)$/.test(tagName)) ||
    inner.filter(({ tagName }) => tagName === 'p').length > 1
  );
}
