import { embedOptionNames, embedOptions } from './embed-options.js';
import type { EmbedReading, SpecPart } from './embed-reading.js';
import { type HtmlCode, type HtmlTag, sizePart } from './html-code.js';
import { isOn } from './is-on.js';
import { parseEmbedOptions } from './parse-embed-options.js';
import { specOfClipUrl, specOfLink } from './spec-of-url.js';

/** Reads the element code. Returns undefined without `<clip-player>` or without its clip document. */
export function readElement(code: HtmlCode): EmbedReading | undefined {
  const tag = code.tag('clip-player');
  const spec = specOfClipUrl(tag?.attributes.get('clip-src'));
  if (!tag || !spec) return undefined;
  // The link alone shows whether the addresses of the site end in .html.
  const { embedUrl } = specOfLink(code.link?.href) ?? {};
  const parts = {
    ...(embedUrl && { embedUrl }),
    ...code.linkPart(),
    ...code.assetsPart('inline-clip.js', 'elements/clip-consent.js'),
    ...shapePart(tag),
  };
  return { format: 'element', spec: { ...spec, ...parts, options: optionsOf(tag) } };
}

/** Reads the attributes as a query: `no-title` becomes `title=0`. */
function optionsOf({ attributes }: HtmlTag) {
  const pairs = embedOptionNames.flatMap((name) => {
    const text = attributes.get(name);
    if (isOn(attributes.get(`no-${name}`) ?? false)) return [[name, '0']];
    if (text === undefined) return [];
    if (name === 'consent') return [[name, isOn(text) ? text : '0']];
    return [[name, typeof embedOptions[name].default === 'boolean' ? '1' : text]]; // in HTML, a present Boolean attribute is true
  });
  return parseEmbedOptions(new URLSearchParams(pairs));
}

/**
 * Reads the size from the attributes. A ratio becomes the size with exactly this ratio and the width nearest to 640
 * px.
 */
function shapePart(tag: HtmlTag): SpecPart {
  const [, wide, high] =
    /^\s*([1-9]\d{0,3})\s*\/\s*([1-9]\d{0,3})\s*$/.exec(tag.attributes.get('ratio') ?? '') ?? [];
  if (!wide || !high) return { ...sizePart(tag), responsive: false };
  const scale = Math.max(1, Math.round(640 / Number(wide)));
  return { width: Number(wide) * scale, height: Number(high) * scale, responsive: true };
}
