import type { Clip } from '../clip/clip.js';
import { configValue } from './config-value.js';
import { headerRules } from './header-rules.js';
import type { Site } from './site.js';

/**
 * Writes the response headers of a site of static files as a `_headers` file, which many static hosts read. Such
 * hosts combine all matching rules, so the rule of a page has only what it adds to the rule of its folder. `media`
 * are folders with media. Throws a `TypeError` for a value that a host could read as several values.
 */
export function headersFile(clips: readonly Clip[], site: Site, media: readonly string[] = []): string {
  const root = new URL(site.base).pathname;
  return headerRules(clips, site, media)
    .flatMap(({ path, also = [], headers, added = headers }) => [
      rule(root + path + (path.endsWith('/') ? '*' : ''), added),
      ...also.map((other) => rule(root + other, added)),
    ])
    .join('\n');
}

function rule(pattern: string, headers: Readonly<Record<string, string>>): string {
  if (/\s|:|\*./.test(pattern)) {
    throw new TypeError(`_headers: expected a path without spaces, ":" and "*", got '${pattern}'`);
  }
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${configValue(value)}\n`);
  return `${pattern}\n${lines.join('')}`;
}
