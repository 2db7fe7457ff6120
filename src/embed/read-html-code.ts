import { resolveAddress } from '../clip/resolve-address.js';
import type { EmbedReading, SpecPart } from './embed-reading.js';
import { HtmlCode, type HtmlTag, sizePart } from './html-code.js';
import { readElement } from './read-element.js';
import { specOfEmbedUrl, specOfLink } from './spec-of-url.js';

/** Reads a code of any HTML format. Returns undefined if there is none. */
export function readHtmlCode(text: string): EmbedReading | undefined {
  const code = new HtmlCode(text);
  return readElement(code) ?? readScript(code) ?? readAmp(code) ?? readFrame(code) ?? readMail(code);
}

function readScript(code: HtmlCode): EmbedReading | undefined {
  const tag = code.tags.find(({ attributes }) => attributes.has('data-inline-clip'));
  const spec = specOfEmbedUrl(tag?.attributes.get('data-inline-clip'));
  if (!tag || !spec) return undefined;
  const responsive = tag.attributes.has('data-responsive');
  const parts = { ...code.linkPart(), ...code.assetsPart('host.js'), ...sizePart(tag, 'data-') };
  return { format: 'script', spec: { ...spec, ...parts, responsive } };
}

function readAmp(code: HtmlCode): EmbedReading | undefined {
  const tag = code.tag('amp-video-iframe');
  const spec = specOfEmbedUrl(tag?.attributes.get('src'));
  if (!tag || !spec?.options) return undefined;
  const responsive = /^(?:intrinsic|responsive)$/.test(tag.attributes.get('layout') ?? '');
  const options = { ...spec.options, autoplay: spec.options.autoplay || tag.attributes.has('autoplay') };
  const parts = { ...titlePart(tag), ...code.linkPart(), ...posterPart(tag, 'poster'), ...sizePart(tag) };
  return { format: 'amp', spec: { ...spec, ...parts, options, responsive } };
}

/** Reads an iframe code, or a WordPress code, which has a `<blockquote>` before the frame. */
function readFrame(code: HtmlCode): EmbedReading | undefined {
  const isOurs = ({ name, attributes }: HtmlTag) =>
    name === 'iframe' && specOfEmbedUrl(attributes.get('src'));
  const tag = code.tags.find(isOurs);
  if (!tag) return undefined;
  const quotes =
    code.link && code.tags.slice(0, code.tags.indexOf(tag)).some(({ name }) => name === 'blockquote');
  const responsive = /(?:^|;)\s*width:\s*100%/i.test(tag.attributes.get('style') ?? '');
  const parts = { ...titlePart(tag), ...(quotes && code.linkPart()), ...sizePart(tag), responsive };
  const spec = { ...specOfEmbedUrl(tag.attributes.get('src')), ...parts };
  return { format: quotes ? 'wordpress' : 'iframe', spec };
}

/** Reads an e-mail code: a link whose text begins with a play mark. */
function readMail({ link }: HtmlCode): EmbedReading | undefined {
  const [mark, title] = /^\s*▶\ufe0e? ?(.*)$/s.exec(link?.text ?? '') ?? [];
  const spec = mark && specOfLink(link?.href);
  if (!spec || title === undefined) return undefined;
  const parts = link?.image && { ...posterPart(link.image, 'src'), ...sizePart(link.image) };
  return { format: 'mail', spec: { ...spec, ...parts, title } };
}

function titlePart({ attributes }: HtmlTag): SpecPart {
  const title = attributes.get('title');
  return title === undefined ? {} : { title };
}

function posterPart({ attributes }: HtmlTag, name: string): SpecPart {
  const poster = resolveAddress(attributes.get(name) ?? '');
  return poster ? { poster } : {};
}
