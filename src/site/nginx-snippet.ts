import type { Clip } from '../clip/clip.js';
import { configValue } from './config-value.js';
import { fileTypes, type HeaderRule, headerRules, mediaTypes } from './header-rules.js';
import { oEmbedSizes } from './o-embed-sizes.js';
import type { Site } from './site.js';

/**
 * The headers of a site of plain files as a snippet for nginx, to be included in a `server` block whose `root` has the
 * site's base path in it. Locations do not inherit headers once they have one of their own, so each says all of its.
 * `media` are folders with media. Throws a `TypeError` where a value could be read as more than one value.
 */
export function nginxSnippet(clips: readonly Clip[], site: Site, media: readonly string[] = []): string {
  const root = rootOf(site);
  const hidden = ['_headers', '_nginx.conf'].map(
    (file) => `location = ${word(root + file)} {\n  return 404;\n}\n`,
  );
  const locations = headerRules(clips, site, media).flatMap((rule) => [
    location(root, rule, site, media),
    ...(rule.also ?? []).map((path) => same(root, path, rule.path)),
  ]);
  const head = `# The headers of a clip site. In a server block: root <folder>; include <folder>/_nginx.conf;\n`;
  return [head, `error_page 404 ${word(`${root}404.html`)};\n`, ...sized(root), ...hidden, ...locations].join(
    '\n',
  );
}

/** oEmbed within the `maxwidth` that is asked for. `if` beside locations, because inside one it disables `try_files`. */
function sized(root: string): string[] {
  const files = `"^${root.replace(/[.*+?^{}()|[\]]/g, '\\$&')}oembed/([\\w-]+[.](?:json|xml))$"`;
  return oEmbedSizes.map(
    ({ folder, asked }) =>
      `if ($arg_maxwidth ~ "^0*(?:${asked})$") {\n  rewrite ${files} "${plain(root)}oembed/${folder}/$1" last;\n}\n`,
  );
}

/** The same file under another name, by a rewrite inside the server, which no browser sees. */
const same = (root: string, path: string, file: string) =>
  `location = ${word(root + path)} {\n  rewrite ^ ${word(root + file)} last;\n}\n`;

function location(
  root: string,
  { path, headers }: HeaderRule,
  { layout }: Site,
  media: readonly string[],
): string {
  const isPage = path.startsWith('watch/') || path.startsWith('embed/');
  const pages = layout === 'clean-files' ? '$uri.html $uri $uri/index.html' : '$uri $uri/index.html';
  const file = path === '' ? word(`${root}index.html`) : isPage && path.endsWith('/') ? pages : '$uri';
  // The page for what is missing is sent with 404, for which nginx leaves headers away unless told otherwise.
  const always = path === '404.html' ? ' always' : '';
  const lines = [
    `try_files ${file} =404;`,
    `types { ${types(path, media)} }`,
    'charset utf-8;',
    media.includes(path) ? 'charset_types text/vtt;' : 'charset_types *;',
    ...Object.entries(headers).map(([name, value]) => `add_header ${name} "${configValue(value)}"${always};`),
  ];
  const match = path === '' || !path.endsWith('/') ? '= ' : '';
  return `location ${match}${word(root + path)} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

function types(path: string, media: readonly string[]): string {
  const known = media.includes(path) ? mediaTypes : path === 'clips/' ? [] : fileTypes;
  const list = known.map(([ending, type]) => `${type} ${ending};`);
  return [...(path === 'clips/' ? ['application/ld+json json;'] : []), ...list].join(' ');
}

/** nginx compares locations with the decoded path. */
const rootOf = ({ base }: Site): string => decodeURI(new URL(base).pathname);

/** A path as one parameter, in quotes where it needs them; nginx reads `"`, `\\` and `$` inside quotes, too. */
function word(path: string): string {
  return /^[\w./~-]+$/.test(path) ? path : `"${plain(path)}"`;
}

function plain(path: string): string {
  if (!/["\\$%\p{Cc}]/u.test(path)) return path;
  throw new TypeError(`nginx: expected a path without quotes, "\\", "$" and "%", got '${path}'`);
}
