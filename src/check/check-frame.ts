import { clipRatio } from '../clip/clip-ratio.js';
import type { SpecPart } from '../embed/embed-reading.js';
import { frameAllow } from '../embed/frame-html.js';
import { sizePart } from '../embed/html-code.js';
import { reducedRatio } from '../embed/reduced-ratio.js';
import { checkClip } from './check-clip.js';
import type { CheckContext } from './check-context.js';
import { checkOptions } from './check-options.js';
import type { CleanAddress } from './clean-address.js';
import { consentMark, isConsentSource } from './consent-marks.js';
import { editAttributes } from './edit-attributes.js';
import type { FindingId } from './finding-kinds.js';
import { attributeOf, isSwallowing, type Range, rangeOf, startTagOf, type TreeElement } from './html-tree.js';

/** Attributes in which lazy loaders store the address. */
const lazyNames = [
  'data-src',
  'data-lazy-src',
  'data-litespeed-src',
  'data-original',
  'data-iframe-src',
  'data-lazyload',
  'data-lazy',
  'data-rocket-src',
  'data-wpfc-original-src',
  'data-opt-src',
  'data-ezsrc',
  'data-url',
];
/** An attribute with an address of one of the sites. */
interface AddressAttribute extends CleanAddress {
  readonly name: string;
}

/** Returns the attribute of a frame that has an address of one of the sites, or undefined for other frames. */
export function frameAddress(context: CheckContext, frame: TreeElement): AddressAttribute | undefined {
  const waiting = frame.attrs.map(({ name }) => name).filter(isConsentSource);
  for (const name of ['src', ...lazyNames, ...waiting]) {
    const found = context.builder.address(attributeOf(frame, name) ?? '');
    if (found && found.own.kind !== 'clips') return { ...found, name };
  }
  return undefined;
}

/** Checks an `<iframe>` with an intact tag. */
export function checkFrame(
  context: CheckContext,
  frame: TreeElement,
  found: AddressAttribute,
  range: Range,
): void {
  const { own } = found;
  const part = partOf(frame);
  const height = fittingHeight(part, ratioOf(context, own.id));
  const code = context.builder.code(own, { ...part, ...(height && { height }) });
  context.found('iframe', own, range);
  checkClip(context, own, range, attributePlace(frame, found.name) ?? range);
  const told = (id: FindingId, values: Record<string, string | undefined>, detail?: string) =>
    context.tell(id, range, {
      code,
      edits: editAttributes(frame, values, context.text),
      ...(detail && { detail }),
    });
  checkSource(context, frame, found, told, range);
  checkPermissions(frame, told);
  checkShape(context, frame, found, told);
  if (isSwallowing(frame)) {
    const end = startTagOf(frame)?.end ?? range.end;
    context.tell('unclosed-frame', range, { code, edits: [{ offset: end, length: 0, text: '</iframe>' }] });
  }
}

type Tell = (id: FindingId, values: Record<string, string | undefined>, detail?: string) => void;

/** Checks the address of a frame: its attribute, its kind, and its damage. */
function checkSource(
  context: CheckContext,
  frame: TreeElement,
  { own, address, harms, name }: AddressAttribute,
  tell: Tell,
  range: Range,
): void {
  const target = own.kind === 'watch' ? embedAddress(address) : address;
  const mark = name === 'src' ? undefined : consentMark(frame);
  if (mark) {
    context.tell('consent-source', range, {
      code: context.builder.code(own, partOf(frame)),
      detail: `Got ${mark}.`,
    });
    return;
  }
  const values =
    name === 'src' ? { src: target } : { src: target, [name]: undefined, ...withoutLazyClass(frame) };
  const srcdoc = attributeOf(frame, 'srcdoc');
  if (srcdoc !== undefined) tell('srcdoc-shown', /\S/.test(srcdoc) ? {} : { srcdoc: undefined });
  if (name !== 'src') tell('lazy-source', values, `Got ${name}.`);
  for (const harm of harms) tell(harm, values);
  if (own.kind === 'watch') tell('watch-in-frame', values);
  if (harms.length === 0)
    checkOptions(own, (detail, mended) =>
      tell('invalid-option', mended === undefined ? {} : { ...values, src: mended }, detail),
    );
}

const embedAddress = (address: string) =>
  address.replace(/\/watch\/(?=[\w-]{1,64}(?:\.html|\/)?(?:[?#]|$))/, '/embed/');

/** Removes the classes of lazy loaders, which hide the frame until they have loaded it. */
function withoutLazyClass(frame: TreeElement): Record<string, string | undefined> {
  const classes = attributeOf(frame, 'class')?.trim().split(/\s+/);
  const kept = classes?.filter(
    (name) =>
      !/^(?:lazy|lazyload|lazyloading|lazy-load|lazy-hidden|lazyloaded|rocket-lazyload|litespeed-loading)$/.test(
        name,
      ),
  );
  if (!classes || kept?.length === classes.length) return {};
  return { class: kept?.length ? kept.join(' ') : undefined };
}

/** Sandbox tokens that a frame needs to play, to store data, to open links and to share. */
const sandboxNeeds = ['allow-scripts', 'allow-same-origin', 'allow-popups', 'allow-popups-to-escape-sandbox'];

function checkPermissions(frame: TreeElement, tell: Tell): void {
  const sandbox = attributeOf(frame, 'sandbox');
  const tokens = sandbox?.toLowerCase().trim().split(/\s+/) ?? [];
  const forbidden = sandbox === undefined ? [] : sandboxNeeds.filter((need) => !tokens.includes(need));
  const open = { sandbox: undefined, security: undefined };
  if (forbidden.includes('allow-scripts')) tell('sandboxed', open, `Got sandbox="${sandbox}".`);
  else if (forbidden.length > 0) tell('sandbox-incomplete', open, `It lacks ${forbidden.join(', ')}.`);
  const allow = attributeOf(frame, 'allow');
  const full = { allow: frameAllow, allowfullscreen: '' };
  if (allow === undefined) tell('allow-missing', full);
  else checkAllow(frame, allow, tell);
}

const neededFeatures = frameAllow.split('; ');

/** A feature in `allow`, before its origins: `'none'`, `*`, `https://a.example`. */
const featureName = /^[a-z-]+$/;

/** Returns the entries of an `allow` list, in lower case, as words: a feature and its origins. */
const allowEntries = (allow: string, separator: RegExp) =>
  allow
    .toLowerCase()
    .split(separator)
    .map((entry) => entry.trim().split(/\s+/));

/**
 * Checks the permissions of a frame. Other features in `allow` are kept. Commas and spaces between features are mistakes:
 * browsers then ignore the entry (Chromium read commas before version 89).
 */
function checkAllow(frame: TreeElement, allow: string, tell: Tell): void {
  const granted = allowEntries(allow, /;/)
    .filter(
      (words) => !words.includes("'none'") && words.filter((word) => featureName.test(word)).length === 1,
    )
    .map(([feature = '']) => feature);
  const lacking = neededFeatures
    .filter((feature) => !granted.includes(feature))
    .filter((feature) => feature !== 'fullscreen' || attributeOf(frame, 'allowfullscreen') === undefined);
  if (lacking.length === 0) return;
  const others = allowEntries(allow, /[;,]|\s(?=[a-z-]+(?:[\s;,]|$))/)
    .filter(([feature = '']) => feature && ![...neededFeatures, 'self', 'src', 'none'].includes(feature))
    .map((words) => words.join(' '));
  tell('allow-incomplete', { allow: [frameAllow, ...others].join('; ') }, `It lacks ${lacking.join(', ')}.`);
}

/** Checks size, ratio, border and title. */
function checkShape(context: CheckContext, frame: TreeElement, { own }: AddressAttribute, tell: Tell): void {
  const style = attributeOf(frame, 'style') ?? '';
  const clip = context.builder.clip(own.id);
  const { width, height } = context.builder.spec(own, partOf(frame));
  const size = { width: String(width), height: String(height) };
  const has = (side: string) =>
    /^\s*\d/.test(attributeOf(frame, side) ?? '') || new RegExp(`(?:^|[;\\s])${side}:`).test(style);
  const isShaped = /aspect-ratio\s*:/.test(style);
  if (!(has('width') && (has('height') || isShaped)) && !(has('height') && isShaped))
    tell('size-missing', size);
  else checkRatio(frame, ratioOf(context, own.id), tell);
  const isBare =
    !/(?:^|[;\s])border(?:-width|-style)?\s*:/.test(style) && attributeOf(frame, 'frameborder') === undefined;
  if (isBare) tell('border-drawn', { style: ['border:0', style].filter(Boolean).join(';') });
  if (['title', 'aria-label', 'aria-labelledby'].every((name) => attributeOf(frame, name) === undefined))
    tell('title-missing', clip ? { title: clip.title } : {});
}

/** Returns the aspect ratio for frames of a clip, or undefined if it is unknown, or if the clip is audio. */
function ratioOf({ builder }: CheckContext, id: string): number | undefined {
  const clip = builder.clip(id);
  return clip?.kind === 'video' ? clipRatio(clip) : undefined;
}

/**
 * Returns the right height in px for a size with a wrong ratio, else undefined. Rounding and borders of frames
 * change the height by a few px.
 */
function fittingHeight({ width, height }: SpecPart, ratio: number | undefined): number | undefined {
  const isFitting =
    !ratio || !width || !height || Math.abs(width / ratio - height) <= Math.max(2, height * 0.02);
  return isFitting ? undefined : Math.max(1, Math.round(width / ratio));
}

function checkRatio(frame: TreeElement, ratio: number | undefined, tell: Tell): void {
  const part = partOf(frame);
  const { width, height } = part;
  const fitting = fittingHeight(part, ratio);
  if (!width || !fitting) return;
  const style = attributeOf(frame, 'style');
  const shaped = style?.replace(/(aspect-ratio\s*:\s*)[^;]+/, `$1${reducedRatio(width, fitting)}`);
  const values = { height: String(fitting), ...(shaped !== style && { style: shaped }) };
  tell('wrong-ratio', values, `Got ${width} × ${height}, expected ${width} × ${fitting}.`);
}

/** Returns the embed spec that the attributes of a frame give, besides its address. */
export function partOf(frame: TreeElement): SpecPart {
  const attributes = new Map(frame.attrs.map(({ name, value }) => [name, value]));
  const title = attributes.get('title');
  const responsive = /(?:^|;)\s*width:\s*100%/i.test(attributes.get('style') ?? '');
  return { ...sizePart({ kind: 'open', name: 'iframe', attributes }), ...(title && { title }), responsive };
}

/** Returns the range of an attribute in the source. */
export function attributePlace(element: TreeElement, name: string): Range | undefined {
  const place = element.sourceCodeLocation?.attrs?.[name];
  return place && { start: place.startOffset, end: place.endOffset };
}

/** Returns the range of a frame: up to its end tag, or its start tag alone without one. */
export function frameRange(frame: TreeElement): Range | undefined {
  return isSwallowing(frame) ? startTagOf(frame) : rangeOf(frame);
}
