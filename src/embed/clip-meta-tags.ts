import type { Clip, ClipImage } from '../clip/clip.js';
import { clipRatio } from '../clip/clip-ratio.js';
import { bestPictures } from './best-pictures.js';
import type { ClipAddresses } from './clip-addresses.js';
import { fittedBox } from './fitted-box.js';
import { type Html, html } from './html.js';

type Tag = readonly [name: string, content: string | number | undefined];

/**
 * The meta tags of a watch page for crawlers, chats and oEmbed consumers: oEmbed discovery links, Open Graph with the file
 * before the frame, and a Twitter player card. The order matters: in Open Graph, the properties of a video follow its
 * address.
 */
export function clipMetaTags(clip: Clip, addresses: ClipAddresses): Html {
  const { title } = clip;
  return html`<link rel="alternate" type="application/json+oembed" href="${addresses.oEmbedJson}" title="${title}">
<link rel="alternate" type="text/xml+oembed" href="${addresses.oEmbedXml}" title="${title}">
${openGraph(clip, addresses).map(property)}${twitter(clip, addresses).map(name)}`;
}

function openGraph(clip: Clip, { watch, embed, name: site }: ClipAddresses): Tag[] {
  return [
    ['og:site_name', site],
    ['og:type', clip.kind === 'audio' ? 'website' : 'video.other'],
    ['og:url', watch],
    ['og:title', clip.title],
    ['og:description', clip.description],
    ['og:locale', locale(clip.language)],
    ...bestPictures(clip).flatMap(picture),
    ...(clip.kind === 'audio' ? sounds(clip) : [...files(clip), ...frame(clip, embed)]),
  ];
}

/** `og:locale` needs a language with a territory; consumers ignore a language alone. */
function locale(language = ''): string | undefined {
  return /^[a-z]{2,3}-[a-z]{2}$/i.test(language) ? language.replace('-', '_') : undefined;
}

/** Most consumers take the first picture. */
function picture({ url, width, height }: ClipImage): Tag[] {
  return [
    ['og:image', url],
    ['og:image:width', width],
    ['og:image:height', height],
  ];
}

/** MP4 files, which every phone plays; no streams. */
function files(clip: Clip): Tag[] {
  const mp4Files = clip.sources.filter(({ type }) => type?.startsWith('video/mp4'));
  return mp4Files.flatMap(({ src, width, height }) => video(src, 'video/mp4', width, height));
}

function frame(clip: Clip, embed: string): Tag[] {
  const { width, height } = boxOf(clip);
  const about: Tag[] = [
    ['video:duration', clip.duration && Math.max(1, Math.round(clip.duration))],
    ['video:release_date', clip.uploadDate],
  ];
  return [...video(embed, 'text/html', width, height), ...about];
}

function video(address: string, type: string, width?: number, height?: number): Tag[] {
  return [
    ['og:video', address],
    ['og:video:url', address],
    ['og:video:secure_url', secure(address)],
    ['og:video:type', type],
    ['og:video:width', width],
    ['og:video:height', height],
  ];
}

function sounds(clip: Clip): Tag[] {
  return clip.sources
    .filter(({ type }) => type?.startsWith('audio/'))
    .flatMap(({ src, type }) => [
      ['og:audio', src],
      ['og:audio:secure_url', secure(src)],
      ['og:audio:type', type],
    ]);
}

function twitter(clip: Clip, { embed }: ClipAddresses): Tag[] {
  const { width, height } = boxOf(clip);
  const stream = clip.sources.find(({ type }) => type?.startsWith('video/mp4'));
  return [
    ['twitter:card', 'player'],
    ['twitter:title', clip.title],
    ['twitter:description', clip.description?.slice(0, 200)],
    ['twitter:image', bestPictures(clip)[0]?.url],
    ['twitter:player', embed],
    ['twitter:player:width', width],
    ['twitter:player:height', height],
    ['twitter:player:stream', stream?.src],
    ['twitter:player:stream:content_type', stream && 'video/mp4'],
  ];
}

const boxOf = (clip: Clip) => fittedBox(clipRatio(clip) ?? 16 / 9);
const secure = (address: string) => (address.startsWith('https:') ? address : undefined);

function property([key, content]: Tag): Html {
  return html`${content !== undefined && html`<meta property="${key}" content="${content}">\n`}`;
}

function name([key, content]: Tag): Html {
  return html`${content !== undefined && html`<meta name="${key}" content="${content}">\n`}`;
}
