/** A link that shares a clip at one service. */
export interface ShareLink {
  readonly target: string;
  /** The name of the service, for people. */
  readonly label: string;
  readonly href: string;
}

type Address = (url: string, title: string) => string;

const targets: readonly (readonly [target: string, label: string, address: Address])[] = [
  ['facebook', 'Facebook', (url) => `https://www.facebook.com/sharer/sharer.php?u=${url}`],
  ['x', 'X', (url, title) => `https://x.com/intent/post?url=${url}&text=${title}`],
  ['whatsapp', 'WhatsApp', (url, title) => `https://wa.me/?text=${title}%20${url}`],
  ['telegram', 'Telegram', (url, title) => `https://t.me/share/url?url=${url}&text=${title}`],
  ['viber', 'Viber', (url, title) => `viber://forward?text=${title}%20${url}`],
  ['linkedin', 'LinkedIn', (url) => `https://www.linkedin.com/sharing/share-offsite/?url=${url}`],
  ['email', 'E-mail', (url, title) => `mailto:?subject=${title}&body=${url}`],
];

/** Share links for an address. They are plain links: no request goes to a service before the viewer follows one. */
export function shareLinks({ url, title }: { readonly url: string; readonly title: string }): ShareLink[] {
  return targets.map(([target, label, address]) => ({
    target,
    label,
    href: address(encode(url), encode(title)),
  }));
}

/** Percent-encodes a text on one line; lone surrogates, which cannot be encoded, become U+FFFD. */
const encode = (text: string) => encodeURIComponent(text.toWellFormed().replace(/\s+/g, ' ').trim());
