/** One way to hand a clip on. */
export interface ShareLink {
  readonly target: string;
  /** A name, as people know it. */
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

/** Links that hand an address on, made here: nothing is loaded from anybody, and nobody counts. */
export function shareLinks({ url, title }: { readonly url: string; readonly title: string }): ShareLink[] {
  return targets.map(([target, label, address]) => ({
    target,
    label,
    href: address(encode(url), encode(title)),
  }));
}

/** Percent-encodes, on one line; halves of surrogate pairs, which have no code, become U+FFFD. */
const encode = (text: string) => encodeURIComponent(text.toWellFormed().replace(/\s+/g, ' ').trim());
