import { embedOptionNames, embedOptions } from '../embed/embed-options.js';
import { parseEmbedOptions } from '../embed/parse-embed-options.js';
import { isTime } from './mend-query.js';
import type { OwnAddress } from './own-sites.js';

/**
 * Reports options that the embed page ignores: invalid values, and an end that is not after the start. A time is left to
 * a person, because the excerpt would be lost without it: `mended` is undefined.
 */
export function checkOptions(
  own: OwnAddress,
  tell: (detail: string, mended: string | undefined) => void,
): void {
  const { searchParams } = own.url;
  const ignored = ignoredOptions(searchParams);
  const detail = (some: readonly string[]) =>
    `Got "${some.map((name) => `${name}=${searchParams.get(name)}`).join('&')}".`;
  const lost = lostTimes(own);
  if (lost.length > 0) tell(detail(lost), undefined);
  const others = ignored.filter((name) => !lost.includes(name));
  if (others.length === 0) return;
  const mended = new URL(own.url);
  for (const name of others) mended.searchParams.delete(name);
  tell(detail(others), own.kind === 'watch' ? mended.href.replace('/watch/', '/embed/') : mended.href);
}

/** Returns the times of an excerpt that the embed page ignores. Without a value nothing is lost. */
export const lostTimes = ({ url: { searchParams } }: OwnAddress): string[] =>
  ignoredOptions(searchParams).filter((name) => isTime(name) && searchParams.get(name));

function ignoredOptions(query: URLSearchParams) {
  const read = parseEmbedOptions(query);
  return embedOptionNames.filter((name) => {
    const text = query.get(name);
    if (text === null) return false;
    return embedOptions[name].parse(text) === undefined || (name === 'end' && read.end === undefined);
  });
}
