import { type FindingId, type FindingKind, findingKinds } from './finding-kinds.js';

/** For each kind of finding, one sentence about its repair. */
const repairs: Readonly<Record<FindingId, string>> = {
  'script-missing': 'Adds the script after the code.',
  'script-disabled': 'Writes `type` and `src` back.',
  'integrity-mismatch': 'Writes the hash of this version.',
  'shown-as-text': 'Writes the code as HTML.',
  'address-as-text': 'Writes the code.',
  'markdown-as-text': 'Writes the code as HTML.',
  'shortcode-as-text': 'Writes the code as HTML.',
  'curly-quotes': 'Writes the code new.',
  'foreign-escapes': 'Writes the code new.',
  'linked-inside': 'Writes the code new.',
  'odd-characters': 'Writes the code without them.',
  'cut-off': 'Writes the code new, with what is left of it.',
  'unclosed-frame': 'Adds the end tag.',
  'doubly-escaped': 'Escapes it once.',
  'percent-encoded': 'Decodes it.',
  'broken-address': 'Corrects it.',
  'insecure-address': 'Writes https.',
  'local-address': 'Writes that of the first site.',
  sandboxed: 'Removes `sandbox` and `security`.',
  'wrong-element': 'Writes a frame.',
  'editor-placeholder': 'Writes the code.',
  'oembed-element': 'Writes the code.',
  'lost-code': 'Shows a code of which a link is left; where it belongs is for a person to say.',
  'unknown-clip': 'Shows the code of the nearest id.',
  'removed-clip': 'None: the code can be deleted.',
  'allow-missing': 'Adds `allow`.',
  'allow-incomplete': 'Completes `allow`.',
  'sandbox-incomplete': 'Removes `sandbox` and `security`.',
  'link-only': 'Writes the code in place of the link.',
  'rendered-markdown': 'Writes the code in place of the link.',
  'wordpress-embed-block': 'Writes a block with HTML.',
  'lazy-source': 'Moves it to `src`.',
  'srcdoc-shown': 'Removes an empty `srcdoc`; another is left to a person.',
  'protocol-relative': 'Adds the protocol of the site.',
  'redirected-address': 'Writes it directly.',
  'watch-in-frame': 'Writes the address of the embed page.',
  'size-missing': 'Adds `width` and `height`.',
  'wrong-ratio': 'Corrects the height.',
  'invalid-option': 'Writes what can be read of it, else removes it. Times are left to a person.',
  'border-drawn': 'Adds `border:0`.',
  'title-missing': 'Adds the title of the clip.',
  'old-version': 'Writes the address of this version.',
  'consent-source': 'None: whether it must wait is for the publisher to decide.',
  'shown-as-code': 'Shows the code; a listing may be meant, so it stays.',
};

/** A kind of finding, with the description of its repair. */
export interface DocumentedKind extends FindingKind {
  readonly repair: string;
}

const entries = Object.entries(findingKinds).map(([id, kind]) => [
  id,
  { ...kind, repair: repairs[id as FindingId] },
]);

/** All kinds of findings by id. `docs/checker.md` has the same table. */
export const documentedKinds: Readonly<Record<FindingId, DocumentedKind>> = Object.fromEntries(entries);
