import { fieldsOf } from './fields-of.js';

/** Returns the secret of WordPress, which consists of letters and digits. */
const secretIn = (hash: string) => /[#?&]secret=([A-Za-z0-9]{1,64})(?![^&])/.exec(hash)?.[1];
const childIdIn = (query: URLSearchParams) => /^[\w.:-]{1,256}$/.exec(query.get('childId') ?? '')?.[0];

/**
 * Returns the messages that report the height of a frame to its host, in CSS px: one for each protocol with a mark
 * in the address of the frame: WordPress (`#?secret=`), AMP (`#amp=1`), Embedly and Medium (`resize=1`), Pym
 * (`childId=`). Without a mark there is no message, because unexpected messages break strict clients.
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

/** Returns whether AMP has framed this address. */
export function isAmp(address: string): boolean {
  return /[#?&]amp=1(?![^&])/.test(new URL(address).hash);
}

/** Returns whether a message of the host requests the height: `ready` of WordPress, `width` of Pym. */
export function asksForHeight(address: string, data: unknown): boolean {
  const { hash, searchParams } = new URL(address);
  const child = childIdIn(searchParams);
  if (typeof data === 'string' && child && data.startsWith(`pymxPYMx${child}xPYMxwidthxPYMx`)) return true;
  const fields = fieldsOf(data);
  return fields?.message === 'ready' && fields.secret !== undefined && fields.secret === secretIn(hash);
}
