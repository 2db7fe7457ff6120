import type { Clip } from '../clip/clip.js';
import { headerRules } from './header-rules.js';
import type { Site } from './site.js';

/**
 * The headers of a site of plain files as a `_headers` file, which many static hosts read. Such hosts add up what
 * several rules say, and a page under two policies keeps both: a clip's own rule therefore names `frame-ancestors` alone.
 */
export function headersFile(clips: readonly Clip[], site: Site): string {
  const root = new URL(site.base).pathname;
  return headerRules(clips, site)
    .map(({ path, headers }) => rule(root + path, path, headers))
    .join('\n');
}

function rule(address: string, path: string, headers: Readonly<Record<string, string>>): string {
  const all = address + (path.endsWith('/') ? '*' : '');
  const lines = Object.entries(isOwn(path) ? ancestorsOf(headers) : headers);
  return `${all}\n${lines.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}

const isOwn = (path: string) => /^embed\/./.test(path);

function ancestorsOf(headers: Readonly<Record<string, string>>): Record<string, string> {
  const [list = "frame-ancestors 'none'"] =
    /frame-ancestors [^;]+/.exec(headers['Content-Security-Policy'] ?? '') ?? [];
  return { 'Content-Security-Policy': list };
}
