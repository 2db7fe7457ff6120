import { embedOptionNames, embedOptions } from '../embed/embed-options.js';
import { parseEmbedOptions } from '../embed/parse-embed-options.js';
import type { OwnAddress } from './own-sites.js';

/** Reports options that the embed page ignores: invalid values, and an end that is not after the start. */
export function checkOptions(own: OwnAddress, tell: (detail: string, mended: string) => void): void {
  const { searchParams } = own.url;
  const read = parseEmbedOptions(searchParams);
  const ignored = embedOptionNames.filter((name) => {
    const text = searchParams.get(name);
    if (text === null) return false;
    return embedOptions[name].parse(text) === undefined || (name === 'end' && read.end === undefined);
  });
  if (ignored.length === 0) return;
  const mended = new URL(own.url);
  for (const name of ignored) mended.searchParams.delete(name);
  const got = ignored.map((name) => `${name}=${searchParams.get(name)}`).join('&');
  tell(`Got "${got}".`, own.kind === 'watch' ? mended.href.replace('/watch/', '/embed/') : mended.href);
}
