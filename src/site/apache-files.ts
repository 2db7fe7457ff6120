import type { Clip } from '../clip/clip.js';
import { configPath, rootOf } from './config-path.js';
import { configValue } from './config-value.js';
import { fileTypes, headerRules, mediaTypes } from './header-rules.js';
import { oEmbedSizes } from './o-embed-sizes.js';
import type { Site } from './site.js';

type Headers = Readonly<Record<string, string>>;

/** The headers of a folder, and of single files in it by name. */
interface FolderHeaders {
  own: Headers;
  readonly files: Map<string, Headers>;
}

/**
 * Writes the response headers of a site of static files as `.htaccess` files for Apache, one for each folder, so that
 * they work at any path. They use only what `AllowOverride FileInfo` permits, as hosts of WordPress do, and nothing
 * that fails where a module is missing. `media` are folders with media. Throws a `TypeError` for a value that Apache
 * could read as several values.
 */
export function apacheFiles(
  clips: readonly Clip[],
  site: Site,
  media: readonly string[] = [],
): { readonly path: string; readonly body: string }[] {
  const folders = foldersOf(clips, site, media);
  return [...folders].map(([folder, headers]) => {
    const above = folders.get(parentOf(folder))?.own ?? {};
    const lines = [
      ...['# The headers of a clip site, for Apache.', ...typesIn(folder, site)],
      ...inModule('headers', headerLines(headers, folder === '' ? {} : above)),
      ...inModule('rewrite', rewrites(folder, site)),
    ];
    return { path: `${folder}.htaccess`, body: `${lines.join('\n')}\n` };
  });
}

/** Groups the header rules by folder. A page that is the `index.html` of a folder has the headers of the folder. */
function foldersOf(clips: readonly Clip[], site: Site, media: readonly string[]): Map<string, FolderHeaders> {
  const folders = new Map<string, FolderHeaders>();
  const at = (folder: string): FolderHeaders => {
    const found = folders.get(folder) ?? { own: {}, files: new Map() };
    folders.set(folder, found);
    return found;
  };
  for (const { path, also = [], headers } of headerRules(clips, site, media)) {
    for (const place of [path, ...also.filter((one) => one.endsWith('.html'))]) {
      const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(place) ?? [];
      if (name === '' || name === 'index.html') at(folder).own = headers;
      else at(folder).files.set(name, headers);
    }
  }
  return folders;
}

const parentOf = (folder: string) => folder.replace(/[^/]+\/$/, '');

function headerLines({ own, files }: FolderHeaders, above: Headers): string[] {
  const inherited = Object.keys(above).filter((name) => !(name in own));
  return [
    ...inherited.map((name) => `Header unset ${name}`),
    ...setLines(own),
    ...[...files].flatMap(([name, headers]) => [
      `<Files ${configPath(name)}>`,
      ...setLines(headers),
      '</Files>',
    ]),
  ];
}

const setLines = (headers: Headers) =>
  Object.entries(headers).map(([name, value]) => `Header set ${name} "${configValue(value)}"`);

function typesIn(folder: string, site: Site): string[] {
  if (folder === 'clips/') return ['AddType application/ld+json .json'];
  if (folder !== '') return [];
  return [
    ...[...fileTypes, ...mediaTypes].map(([ending, type]) => `AddType ${type} .${ending}`),
    `AddCharset utf-8 ${[...fileTypes.map(([ending]) => `.${ending}`), '.vtt'].join(' ')}`,
    `ErrorDocument 404 ${configPath(`${rootOf(site)}404.html`)}`,
  ];
}

/**
 * Returns internal rewrites to oEmbed responses that fit `maxwidth`. There are none for `/embed/<id>` without the slash:
 * Apache redirects the address of a folder, whatever is rewritten.
 */
function rewrites(folder: string, site: Site): string[] {
  const rules = rulesIn(folder);
  const start = ['RewriteEngine On', `RewriteBase ${configPath(rootOf(site) + folder)}`];
  return rules.length > 0 ? [...start, ...rules] : [];
}

function rulesIn(folder: string): string[] {
  if (folder === '') return ['RewriteRule ^_(?:headers|nginx\\.conf)$ - [R=404,L]'];
  if (folder !== 'oembed/') return [];
  return oEmbedSizes.flatMap(({ folder: size, asked }) => [
    `RewriteCond %{QUERY_STRING} (?:^|&)maxwidth=0*(?:${asked})(?:&|$)`,
    `RewriteRule ^[\\w-]+\\.(?:json|xml)$ ${size}/$0 [L]`,
  ]);
}

const inModule = (name: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`<IfModule mod_${name}.c>`, ...lines, '</IfModule>'] : [];
