import type { Clip } from '../clip/clip.js';
import { isRemoved } from '../clip/is-removed.js';
import { xmlText } from '../embed/xml-text.js';
import type { Site } from './site.js';
import { siteUrls } from './site-urls.js';

/**
 * The number of clips in one file. A sitemap may have 50,000 addresses and 50 MB.
 * https://www.sitemaps.org/protocol.html
 */
const most = 10_000;

/** A file of a sitemap. `path` is relative to the base of the site. */
export interface SitemapFile {
  readonly path: string;
  readonly body: string;
}

/**
 * Returns the sitemap of a site. A clip with the data that search engines require (an image, and media or a player)
 * has a video entry. The sitemap is `sitemap.xml`; if the clips exceed one file, it is an index of `sitemap-1.xml`
 * and so on. Clips that are removed at `now` (milliseconds since 1970) are left out.
 */
export function sitemapFiles(clips: readonly Clip[], site: Site, now = Date.now()): SitemapFile[] {
  const shown = clips.filter((clip) => !isRemoved(clip, now));
  if (shown.length <= most) return [{ path: 'sitemap.xml', body: urlSet(shown, site) }];
  const count = Math.ceil(shown.length / most);
  const parts = Array.from({ length: count }, (_, i) => ({
    path: `sitemap-${i + 1}.xml`,
    body: urlSet(shown.slice(i * most, (i + 1) * most), site),
  }));
  const entries = parts.map(({ path }) => `<sitemap>${tag('loc', site.base + path)}</sitemap>\n`).join('');
  const index = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</sitemapindex>\n`;
  return [{ path: 'sitemap.xml', body: declaration + index }, ...parts];
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

function urlSet(clips: readonly Clip[], site: Site): string {
  const spaces =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:video="http://www.google.com/schemas/sitemap-video/1.1"';
  const entries = clips.map((clip) => entry(clip, site)).join('');
  return `${declaration}<urlset ${spaces}>\n<url>${tag('loc', site.base)}</url>\n${entries}</urlset>\n`;
}

function entry(clip: Clip, site: Site): string {
  return `<url>${tag('loc', siteUrls(site).watch(clip.id))}${video(clip, site)}</url>\n`;
}

/**
 * Returns the video entry of a clip. Empty for audio, and without an image or without media and player.
 * https://developers.google.com/search/docs/crawling-indexing/sitemaps/video-sitemaps
 */
function video(clip: Clip, site: Site): string {
  const [picture] = clip.posters.toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0)).map(({ url }) => url);
  const file = clip.sources.find(({ type }) => !type || type.startsWith('video/'))?.src;
  const player = clip.sources.length && !clip.frameAncestors ? siteUrls(site).embed(clip.id) : undefined;
  if (clip.kind === 'audio' || !picture || (!file && !player)) return '';
  const { title, description = title, duration, expires, uploadDate, publisher, live } = clip;
  const fields = [
    ['thumbnail_loc', picture],
    ['title', title],
    ['description', [...description].slice(0, 2048).join('')],
    ['content_loc', file],
    ['player_loc', player],
    ['duration', seconds(duration)],
    ['expiration_date', expires],
    ['publication_date', uploadDate],
    ['uploader', publisher && [...publisher.name].slice(0, 255).join('')],
    ['live', live ? 'yes' : undefined],
  ] as const;
  const known = fields.map(([name, value]) => (value ? tag(`video:${name}`, value) : ''));
  return `<video:video>${known.join('')}</video:video>`;
}

/** Returns a duration in whole seconds, or undefined beyond the allowed range of 1 to 28,800. */
function seconds(duration = 0): string | undefined {
  const whole = Math.round(duration);
  return whole >= 1 && whole <= 28_800 ? String(whole) : undefined;
}

const tag = (name: string, text: string) => `<${name}>${xmlText(text)}</${name}>`;
