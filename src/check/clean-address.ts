import { decodeHTML } from 'entities/decode';
import { embedOptionNames } from '../embed/embed-options.js';
import type { FindingId } from './finding-kinds.js';
import { mendAddress } from './mend-address.js';
import { mendQuery } from './mend-query.js';
import type { OwnAddress, OwnSites } from './own-sites.js';

/** An address of one of the sites, and its damage. */
export interface CleanAddress {
  readonly own: OwnAddress;
  /** The repaired address. */
  readonly address: string;
  readonly harms: readonly FindingId[];
}

/** A kind of damage, and a function that repairs it. The function returns an undamaged address unchanged. */
type Step = readonly [FindingId, (address: string) => string];

/** Zero-width characters and soft hyphens. */
const invisible = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;

/**
 * Services that put an address into their own query: mail filters, redirects of networks, and embedding services.
 */
const redirects: readonly (readonly [host: RegExp, parameters: readonly string[]])[] = [
  [/\.safelinks\.protection\.outlook\.com$/, ['url']],
  [/^(?:www\.)?google\.[a-z.]+$/, ['q', 'url']],
  [/^(?:l|lm)\.(?:facebook|instagram|messenger|threads)\.(?:com|net)$/, ['u']],
  [/^slack-redir\.net$/, ['url']],
  [/^(?:www\.)?linkedin\.com$/, ['url']],
  [/^(?:www\.)?youtube\.com$/, ['q']],
  [/^out\.reddit\.com$/, ['url']],
  [/^(?:away\.|m\.|www\.)?vk\.(?:com|ru)$/, ['to']],
  [/^t\.umblr\.com$/, ['z']],
  [/^(?:www\.)?duckduckgo\.com$/, ['uddg']],
  [/^(?:www\.)?steamcommunity\.com$/, ['u', 'url']],
  [/^linkprotect\.cudasvc\.com$/, ['a']],
  [/^statics\.teams\.(?:cdn\.office\.net|microsoft\.com)$/, ['url']],
  [/(?:^|\.)trendmicro\.com$/, ['url']],
  [/^cdn\.embedly\.com$/, ['src', 'url']],
  [/^(?:cdn\.)?(?:iframe\.ly|iframely\.net)$/, ['url']],
  [/^urldefense\.proofpoint\.com$/, ['u']],
];

const curly = '\u00ab\u00bb\u2018-\u201f\u2032-\u2036\u2039\u203a';
const curlyEnds = new RegExp(`^["']?[${curly}]+|[${curly}]+["']?$`, 'g');
const escapes = /&(?:amp|quot|lt|gt|#0*38|#x0*26|#0*34|#0*39);/i;

const steps: readonly Step[] = [
  ['odd-characters', (address) => address.replace(invisible, '').replaceAll('\u00a0', ' ').trim()],
  ['foreign-escapes', withoutEscapes],
  ['curly-quotes', (address) => address.replace(curlyEnds, '')],
  ['doubly-escaped', withoutReferences],
  ['redirected-address', targetOf],
  ['percent-encoded', decodeWhole],
  ['invalid-option', mendQuery],
  ['broken-address', mendAddress],
  ['cut-off', (address) => address.replace(/[\s<"'].*$/s, '').replace(/(?:\u2026|\.{3}|\[\u2026\])+$/, '')],
];
/** Kinds of damage after which an address still parses as a clip address, but as the wrong one. */
const silentHarms: readonly FindingId[] = [
  'foreign-escapes',
  'doubly-escaped',
  'percent-encoded',
  'invalid-option',
  'cut-off',
];

const names = embedOptionNames.join('|');
/** An option in quoted-printable text, whose equals sign is `=3D`. */
const printable = new RegExp(`([?&;](?:${names})=)3D(?=.)`, 'g');
const bareReference = new RegExp(`&amp;?(?=(?:${names})=)`, 'g');
const encodedQuery = new RegExp(`%(?:3F|26(?:amp%3B)?)(?:${names})(?:%3D|=)`, 'i');

function withoutEscapes(address: string): string {
  const written = address
    .replace(/\\u00(26|2f|3d|3f)/gi, (_escape, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(printable, '$1');
  const plain = written.replace(/\\+(?=["'/])/g, '').replace(/^3D(?=["']|https?:)/, '');
  return plain === written ? written : plain.replace(/^["']|["']$/g, '');
}

function withoutReferences(address: string): string {
  return (escapes.test(address) ? decodeHTML(address) : address).replace(bareReference, '&');
}

/** Decodes `https%3A%2F%2F…`, and a query that is encoded into the path or into one value. */
function decodeWhole(address: string): string {
  const isWhole = /^(?:https?)?(?:%3A)?%2F%2F|^https?%3A/i.test(address);
  if (!isWhole && !encodedQuery.test(address)) return address;
  try {
    return isWhole ? decodeURIComponent(address) : address.replace(/%(3F|26|3D|3B)/gi, decodeURIComponent);
  } catch (error) {
    if (error instanceof URIError) return address;
    throw error;
  }
}

function targetOf(address: string): string {
  const text = address.startsWith('//') ? `https:${address}` : address;
  if (!URL.canParse(text)) return address;
  const { hostname, pathname, searchParams } = new URL(text);
  // The target has its own query, so that it is in no single part of the address.
  if (/^urldefense\.(?:com|us)$/.test(hostname)) return /\/v3\/__(.+?)__;/.exec(text)?.[1] ?? address;
  const encoded = hostname === 'secure-web.cisco.com' && /^\/[^/]+\/(https?%3A.+)$/i.exec(pathname)?.[1];
  if (encoded) return decodeWhole(encoded);
  const [, names] = redirects.find(([host]) => host.test(hostname)) ?? [];
  const target = names?.map((name) => searchParams.get(name)).find((value) => value);
  if (!target) return address;
  return hostname === 'urldefense.proofpoint.com' ? target.replaceAll('-', '%').replaceAll('_', '/') : target;
}

/**
 * Reads an address of one of the sites, even if a CMS, an editor or a mail program has damaged it. Returns
 * undefined for addresses of other sites. `page` is the base of relative addresses.
 */
export function cleanAddress(written: string, sites: OwnSites, page?: string): CleanAddress | undefined {
  let address = written.trim();
  const harms = new Set<FindingId>();
  // An address can have several kinds of damage, such as double escapes inside a redirect.
  for (let round = 0; round < 6; round += 1) {
    const own = sites.read(address, page ?? 'https://page.invalid/');
    if (own && !isDamaged(address)) return withProtocol(own, address, harms, page);
    const step = steps.find(([, mend]) => mend(address) !== address);
    if (!step) return undefined;
    harms.add(step[0]);
    address = step[1](address);
  }
  return undefined;
}

const isDamaged = (address: string) =>
  steps.some(([harm, mend]) => silentHarms.includes(harm) && mend(address) !== address);

function withProtocol(
  own: OwnAddress,
  address: string,
  harms: Set<FindingId>,
  page: string | undefined,
): CleanAddress {
  const { protocol } = new URL(own.base);
  const isSecure = protocol === 'https:' || (page?.startsWith('https:') ?? false);
  if (/^[\\/]{2}/.test(address)) harms.add('protocol-relative');
  else if (own.url.protocol === 'http:' && isSecure) harms.add('insecure-address');
  if (harms.size === 0) return { own, address, harms: [] };
  const url = new URL(own.url);
  url.protocol = isSecure ? 'https:' : protocol;
  return { own: { ...own, url }, address: url.href, harms: [...harms] };
}
