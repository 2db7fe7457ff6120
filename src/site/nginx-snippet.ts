import type { Clip } from '../clip/clip.js';
import { configPath, plainPath, rootOf } from './config-path.js';
import { configValue } from './config-value.js';
import { fileTypes, type HeaderRule, headerRules, mediaTypes } from './header-rules.js';
import { oEmbedSizes } from './o-embed-sizes.js';
import type { Site } from './site.js';

/**
 * Writes the response headers of a site of static files as a configuration snippet for nginx. It belongs in a
 * `server` block whose `root` contains the base path of the site. A location with headers of its own inherits none,
 * so each location lists all of its headers. `media` are folders with media. Throws a `TypeError` for a value that
 * nginx could read as several values.
 */
export function nginxSnippet(clips: readonly Clip[], site: Site, media: readonly string[] = []): string {
  const root = rootOf(site);
  const own = ['_headers', '_nginx.conf'].map((file) => `= ${configPath(root + file)}`);
  const hidden = [...own, `~ "^${escaped(root)}(?:.*/)?[.]htaccess$"`].map(
    (match) => `location ${match} {\n  return 404;\n}\n`,
  );
  const locations = headerRules(clips, site, media).flatMap((rule) => [
    location(root, rule, site, media),
    ...(rule.also ?? []).map((path) => same(root, path, rule.path)),
  ]);
  const head = `# The headers of a clip site. In a server block: root <folder>; include <folder>/_nginx.conf;\n`;
  return [
    head,
    `error_page 404 ${configPath(`${root}404.html`)};\n`,
    ...sized(root),
    ...hidden,
    ...locations,
  ].join('\n');
}

/**
 * Writes rewrites to oEmbed responses that fit `maxwidth`. `if` is outside of the locations, because it disables
 * `try_files` inside them.
 */
function sized(root: string): string[] {
  const files = `"^${escaped(root)}oembed/([\\w-]+[.](?:json|xml))$"`;
  return oEmbedSizes.map(
    ({ folder, asked }) =>
      `if ($arg_maxwidth ~ "^0*(?:${asked})$") {\n  rewrite ${files} "${plainPath(root)}oembed/${folder}/$1" last;\n}\n`,
  );
}

/** Writes an internal rewrite for a further path of a file. The browser sees no redirect. */
const same = (root: string, path: string, file: string) =>
  `location = ${configPath(root + path)} {\n  rewrite ^ ${configPath(root + file)} last;\n}\n`;

function location(
  root: string,
  { path, headers }: HeaderRule,
  { layout }: Site,
  media: readonly string[],
): string {
  const isPage = path.startsWith('watch/') || path.startsWith('embed/');
  const pages = layout === 'clean-files' ? '$uri.html $uri $uri/index.html' : '$uri $uri/index.html';
  const file = path === '' ? configPath(`${root}index.html`) : isPage && path.endsWith('/') ? pages : '$uri';
  // nginx omits `add_header` headers for status 404 without `always`.
  const always = path === '404.html' ? ' always' : '';
  const lines = [
    `try_files ${file} =404;`,
    `types { ${types(path, media)} }`,
    'charset utf-8;',
    media.includes(path) ? 'charset_types text/vtt;' : 'charset_types *;',
    ...Object.entries(headers).map(([name, value]) => `add_header ${name} "${configValue(value)}"${always};`),
  ];
  const match = path === '' || !path.endsWith('/') ? '= ' : '';
  return `location ${match}${configPath(root + path)} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

function types(path: string, media: readonly string[]): string {
  const known = media.includes(path) ? mediaTypes : path === 'clips/' ? [] : fileTypes;
  const list = known.map(([ending, type]) => `${type} ${ending};`);
  return [...(path === 'clips/' ? ['application/ld+json json;'] : []), ...list].join(' ');
}

/** Returns a path as a regular expression inside quotes. */
const escaped = (path: string) => plainPath(path).replace(/[.*+?^{}()|[\]]/g, '\\$&');
