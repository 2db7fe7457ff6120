import { fieldsOf } from './fields-of.js';

/** Letters and digits, as WordPress writes and reads it. */
const secretIn = (hash: string) => /[#?&]secret=([A-Za-z0-9]{1,64})(?![^&])/.exec(hash)?.[1];
const childIdIn = (query: URLSearchParams) => /^[\w.:-]{1,256}$/.exec(query.get('childId') ?? '')?.[0];

/**
 * What a frame tells the page around it of its height (CSS px), for every kind of page whose mark stands in the frame's
 * address: WordPress (`#?secret=`), AMP (`#amp=1`), Embedly and Medium (`resize=1`), Pym (`childId=`). Without a mark
 * nothing is said, because a message that is not expected breaks strict clients.
 */
export function heightMessages(address: string, height: number): unknown[] {
  const { hash, searchParams } = new URL(address);
  const secret = secretIn(hash);
  const child = childIdIn(searchParams);
  return [
    secret && { message: 'height', value: height, secret },
    isAmp(address) && { sentinel: 'amp', type: 'embed-size', height: Math.max(100, height) },
    searchParams.get('resize') === '1' && JSON.stringify({ src: address, context: 'iframe.resize', height }),
    child && `pymxPYMx${child}xPYMxheightxPYMx${height}`,
  ].filter(Boolean);
}

/** Whether AMP has framed this address. */
export function isAmp(address: string): boolean {
  return /[#?&]amp=1(?![^&])/.test(new URL(address).hash);
}

/** Whether a page asks for the height: WordPress when it is `ready`, Pym with every new `width`. */
export function asksForHeight(address: string, data: unknown): boolean {
  const { hash, searchParams } = new URL(address);
  const child = childIdIn(searchParams);
  if (typeof data === 'string' && child && data.startsWith(`pymxPYMx${child}xPYMxwidthxPYMx`)) return true;
  const fields = fieldsOf(data);
  return fields?.message === 'ready' && fields.secret !== undefined && fields.secret === secretIn(hash);
}
