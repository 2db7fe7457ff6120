import { isOtherPlayer } from '../clip/is-page.js';
import { embedOptions } from './embed-options.js';
import { parseSiteUrl } from './parse-site-url.js';

/** What an embed page takes in its query besides the options. */
const more = ['diagnose', 'resize', 'childId'];

/**
 * Whether an address is that of an embed page of a clip site, which knows our options: `…/embed/<id>` without a query
 * of another kind. The page of a clip is told from others by `id`, where that is given.
 */
export function isOwnEmbed(address: string, id?: string): boolean {
  const site = parseSiteUrl(address, 'embed');
  if (!site || isOtherPlayer(address) || (id !== undefined && site.id !== id)) return false;
  return [...site.query.keys()].every((key) => Object.hasOwn(embedOptions, key) || more.includes(key));
}
