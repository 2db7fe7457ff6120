import { isOtherPlayer } from '../clip/is-page.js';
import { embedOptions } from './embed-options.js';
import { parseSiteUrl } from './parse-site-url.js';

/** Query parameters of an embed page besides the options. */
const otherParameters = ['diagnose', 'resize', 'childId'];

/**
 * Returns whether an address is the embed page of a clip site, which accepts our options: `…/embed/<id>` without
 * unknown query parameters. With `id`, only the page of that clip counts.
 */
export function isOwnEmbed(address: string, id?: string): boolean {
  const site = parseSiteUrl(address, 'embed');
  if (!site || isOtherPlayer(address) || (id !== undefined && site.id !== id)) return false;
  return [...site.query.keys()].every(
    (key) => Object.hasOwn(embedOptions, key) || otherParameters.includes(key),
  );
}
