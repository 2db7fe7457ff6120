/** A link that shares a clip at one service. */
export interface ShareLink {
  readonly target: string;
  /** The name of the service for the user interface. */
  readonly label: string;
  readonly href: string;
  /** The link has the scheme of an app, and does nothing on a device without that app. */
  readonly app?: true;
}

type Address = (url: string, title: string) => string;

const targets: readonly (readonly [target: string, label: string, address: Address])[] = [
  ['facebook', 'Facebook', (url) => `https://www.facebook.com/sharer/sharer.php?u=${url}`],
  ['x', 'X', (url, title) => `https://x.com/intent/post?url=${url}&text=${title}`],
  ['whatsapp', 'WhatsApp', (url, title) => `https://wa.me/?text=${title}%20${url}`],
  ['telegram', 'Telegram', (url, title) => `https://t.me/share/url?url=${url}&text=${title}`],
  ['viber', 'Viber', (url, title) => `viber://forward?text=${title}%20${url}`],
  [
    'bluesky',
    'Bluesky',
    (url, title) => `https://bsky.app/intent/compose?text=${withinPost(title, url)}%20${url}`,
  ],
  ['threads', 'Threads', (url, title) => `https://www.threads.com/intent/post?url=${url}&text=${title}`],
  ['reddit', 'Reddit', (url, title) => `https://www.reddit.com/submit?url=${url}&title=${title}`],
  ['linkedin', 'LinkedIn', (url) => `https://www.linkedin.com/sharing/share-offsite/?url=${url}`],
  ['email', 'E-mail', (url, title) => `mailto:?subject=${title}&body=${url}`],
];

/** The longest post on Bluesky, in characters. */
const longestPost = 300;

/** Cuts a title, so that it fits into one post together with the address. Both texts are percent-encoded. */
function withinPost(title: string, url: string): string {
  const room = longestPost - [...decodeURIComponent(url)].length - 1;
  const letters = [...decodeURIComponent(title)];
  return letters.length > room ? encode(`${letters.slice(0, Math.max(0, room - 1)).join('')}…`) : title;
}

/**
 * Returns share links for an address. They are plain links: no request is sent to a service before the viewer
 * follows one. Signal is missing, because it has no address that accepts text.
 */
export function shareLinks({ url, title }: { readonly url: string; readonly title: string }): ShareLink[] {
  return targets.map(([target, label, address]) => ({
    target,
    label,
    href: address(encode(url), encode(title)),
    ...(target === 'viber' && { app: true }),
  }));
}

/** Percent-encodes text on one line. Lone surrogates, which have no encoding, become U+FFFD. */
const encode = (text: string) => encodeURIComponent(text.toWellFormed().replace(/\s+/g, ' ').trim());
