import type { Clip, ClipImage } from '../clip/clip.js';
import { clipRatio } from '../clip/clip-ratio.js';
import { bestPictures } from './best-pictures.js';
import type { ClipAddresses } from './clip-addresses.js';
import { discoveryLinks } from './discovery-links.js';
import { type Box, fittedBox } from './fitted-box.js';
import { type Html, html } from './html.js';
import { atExcerpt } from './media-fragment.js';

type Tag = readonly [name: string, content: string | number | undefined];

/**
 * The meta tags of a watch page for crawlers, chats and oEmbed consumers: oEmbed discovery links, Open Graph with the file
 * before the frame, and a Twitter player card. The order matters: in Open Graph, the properties of a video follow its
 * address. Some scrapers pair the n-th address with the n-th type and size instead: each video therefore has one address,
 * without the synonym `og:video:url`, and all properties.
 */
export function clipMetaTags(clip: Clip, addresses: ClipAddresses): Html {
  return html`${discoveryLinks(clip.title, addresses)}${openGraph(clip, addresses).map(property)}${twitter(clip, addresses).map(name)}`;
}

function openGraph(clip: Clip, addresses: ClipAddresses): Tag[] {
  const { watch, embed, name: site } = addresses;
  return [
    ['og:site_name', site],
    ['og:type', clip.kind === 'audio' ? 'website' : 'video.other'],
    ['og:url', watch],
    ['og:title', clip.title],
    ['og:description', clip.description],
    ['og:locale', locale(clip.language)],
    ...pictures(clip, addresses).flatMap(picture),
    ...(clip.kind === 'audio' ? sounds(clip, addresses) : [...files(clip, addresses), ...frame(clip, embed)]),
  ];
}

/** `og:locale` needs a language with a territory; consumers ignore a language alone. */
function locale(language = ''): string | undefined {
  return /^[a-z]{2,3}-[a-z]{2}$/i.test(language) ? language.replace('-', '_') : undefined;
}

/** Most consumers take the first picture: for an excerpt, that with which it begins. */
const pictures = (clip: Clip, { still }: ClipAddresses) => [...(still ? [still] : []), ...bestPictures(clip)];

/** Sizes that are not known are left out. */
function picture({ url, width, height }: ClipImage): Tag[] {
  return [
    ['og:image', url],
    ['og:image:width', width],
    ['og:image:height', height],
  ];
}

/** Writes the MP4 files, which every phone plays. Streams are left out. */
function files(clip: Clip, { excerpt = whole }: ClipAddresses): Tag[] {
  const box = boxOf(clip);
  return mp4Files(clip).flatMap(({ src, width, height }) =>
    video(atExcerpt(src, excerpt), 'video/mp4', width && height ? { width, height } : box),
  );
}

function frame(clip: Clip, embed: string): Tag[] {
  const about: Tag[] = [
    ['video:duration', clip.duration && Math.max(1, Math.round(clip.duration))],
    ['video:release_date', clip.uploadDate],
  ];
  return [...video(embed, 'text/html', boxOf(clip)), ...about];
}

function video(address: string, type: string, { width, height }: Box): Tag[] {
  return [
    ['og:video', address],
    ['og:video:secure_url', secure(address)],
    ['og:video:type', type],
    ['og:video:width', width],
    ['og:video:height', height],
  ];
}

function sounds(clip: Clip, { excerpt = whole }: ClipAddresses): Tag[] {
  return clip.sources
    .filter(({ type }) => type?.startsWith('audio/'))
    .flatMap(({ src, type }) => [
      ['og:audio', atExcerpt(src, excerpt)],
      ['og:audio:secure_url', secure(atExcerpt(src, excerpt))],
      ['og:audio:type', type],
    ]);
}

function twitter(clip: Clip, addresses: ClipAddresses): Tag[] {
  const { embed, excerpt = whole } = addresses;
  const { width, height } = boxOf(clip);
  const [stream] = mp4Files(clip);
  return [
    ['twitter:card', 'player'],
    ['twitter:title', clip.title],
    ['twitter:description', clip.description?.slice(0, 200)],
    ['twitter:image', pictures(clip, addresses)[0]?.url],
    ['twitter:player', embed],
    ['twitter:player:width', width],
    ['twitter:player:height', height],
    ['twitter:player:stream', stream && atExcerpt(stream.src, excerpt)],
    ['twitter:player:stream:content_type', stream && 'video/mp4'],
  ];
}

const whole = { start: 0, end: undefined };
const mp4Files = ({ sources }: Clip) => sources.filter(({ type }) => type?.startsWith('video/mp4'));
const boxOf = (clip: Clip) => fittedBox(clipRatio(clip) ?? 16 / 9);
const secure = (address: string) => (address.startsWith('https:') ? address : undefined);

function property([key, content]: Tag): Html {
  return html`${content !== undefined && html`<meta property="${key}" content="${content}">\n`}`;
}

function name([key, content]: Tag): Html {
  return html`${content !== undefined && html`<meta name="${key}" content="${content}">\n`}`;
}
