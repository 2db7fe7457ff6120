import type { Clip } from '../clip/clip.js';
import { fileTypes, type HeaderRule, headerRules } from './header-rules.js';
import type { Site } from './site.js';

/**
 * The headers of a site of plain files as a snippet for nginx, to be included in a `server` block whose `root` has the
 * site's base path in it. Locations do not inherit headers once they have one of their own, so each says all of its.
 */
export function nginxSnippet(clips: readonly Clip[], site: Site): string {
  const root = new URL(site.base).pathname;
  const hidden = ['_headers', '_nginx.conf'].map((file) => `location = ${root}${file} {\n  return 404;\n}\n`);
  const locations = headerRules(clips, site).map((rule) => location(root, rule, site));
  const head = `# The headers of a clip site. In a server block: root <folder>; include <folder>/_nginx.conf;\n`;
  return [head, `error_page 404 ${root}404.html;\n`, ...hidden, ...locations].join('\n');
}

function location(root: string, { path, headers }: HeaderRule, { layout }: Site): string {
  const isPage = path.startsWith('watch/') || path.startsWith('embed/');
  const file = path === '' ? `${root}index.html` : isPage && layout === 'clean-files' ? '$uri.html' : '$uri';
  // The page for what is missing is sent with 404, for which nginx leaves headers away unless told otherwise.
  const always = path === '404.html' ? ' always' : '';
  const lines = [
    `try_files ${file} =404;`,
    `types { ${types(path)} }`,
    'charset utf-8;',
    'charset_types *;',
    ...Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}"${always};`),
  ];
  const match = path === '' || !path.endsWith('/') ? '= ' : '';
  return `location ${match}${root}${path} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

function types(path: string): string {
  if (path === 'clips/') return 'application/ld+json json;';
  return fileTypes.map(([ending, type]) => `${type} ${ending};`).join(' ');
}
