/**
 * The severity of a finding: `error` if readers do not see the clip, `warning` if some lose a feature, `suggestion`
 * for a possible improvement.
 */
export type Severity = 'error' | 'warning' | 'suggestion';

/** A kind of finding. */
export interface FindingKind {
  readonly severity: Severity;
  /** A sentence that describes the fault. */
  readonly words: string;
}

const kind = (severity: Severity, words: string): FindingKind => ({ severity, words });

/** All kinds of findings by id. What their repairs do is in `documented-kinds.ts`, which no page loads. */
export const findingKinds = {
  'script-missing': kind('error', 'The script of the code is gone.'),
  'script-disabled': kind('error', 'The script of the code does not run.'),
  'integrity-mismatch': kind(
    'error',
    'The `integrity` of the script does not match its file, so that browsers refuse it.',
  ),
  'shown-as-text': kind('error', 'Readers see the code as text.'),
  'address-as-text': kind('error', 'Readers see an address in place of the clip.'),
  'markdown-as-text': kind('error', 'Readers see Markdown as text.'),
  'shortcode-as-text': kind('error', 'Readers see a WordPress shortcode as text.'),
  'curly-quotes': kind('error', 'Attributes have typographic quotes.'),
  'foreign-escapes': kind(
    'error',
    'The code has escapes of JSON, a string or an e-mail (`\\"`, `\\/`, `=3D`).',
  ),
  'linked-inside': kind('error', 'An address inside the code has become a link.'),
  'odd-characters': kind('error', 'Invisible characters or no-break spaces break the code.'),
  'cut-off': kind('error', 'The code is cut off.'),
  'unclosed-frame': kind('error', 'The frame has no end tag, and contains the rest of the page.'),
  'doubly-escaped': kind(
    'error',
    'The address is escaped twice, so that options such as the end of the excerpt are lost.',
  ),
  'percent-encoded': kind('error', 'The address is percent-encoded as a whole.'),
  'broken-address': kind('error', 'The address has a wrong protocol, or characters too many.'),
  'insecure-address': kind('error', 'Browsers block an http address in an https page.'),
  'local-address': kind('error', 'The address of `serve` works on one machine alone.'),
  sandboxed: kind('error', '`sandbox` forbids the frame its scripts.'),
  'wrong-element': kind('error', 'The address stands in an element that shows no page.'),
  'editor-placeholder': kind('error', 'An editor saved its own placeholder.'),
  'oembed-element': kind('error', 'CKEditor wrote `<oembed>`, which browsers ignore.'),
  'lost-code': kind('error', 'An expected code is gone.'),
  'unknown-clip': kind('error', 'The site has no clip with this id.'),
  'removed-clip': kind('warning', 'The clip has been removed.'),
  'allow-missing': kind('warning', 'The frame has lost `allow`.'),
  'allow-incomplete': kind('warning', '`allow` lacks features that the clip needs.'),
  'sandbox-incomplete': kind('warning', '`sandbox` forbids what the clip needs.'),
  'link-only': kind('warning', 'Only a link is left of the code.'),
  'rendered-markdown': kind('warning', 'The Markdown code has become a link, which plays nothing.'),
  'wordpress-embed-block': kind(
    'warning',
    'A WordPress embed block shows the clip in a sandbox without fullscreen.',
  ),
  'lazy-source': kind('warning', 'The address waits for the script of a lazy loader.'),
  'srcdoc-shown': kind('warning', 'The frame shows its `srcdoc` in place of its address.'),
  'protocol-relative': kind(
    'warning',
    'The address has no protocol, so that it fails in feeds, e-mails and apps.',
  ),
  'redirected-address': kind('warning', 'The address leads through another service.'),
  'watch-in-frame': kind('warning', 'The frame shows the watch page.'),
  'size-missing': kind('warning', 'The frame has lost its size.'),
  'wrong-ratio': kind('warning', 'The size does not have the ratio of the clip.'),
  'invalid-option': kind('warning', 'An option has no valid value, and is ignored.'),
  'border-drawn': kind('suggestion', 'Browsers draw a border around the frame.'),
  'title-missing': kind('suggestion', 'The frame has no title for screen readers.'),
  'old-version': kind('suggestion', 'The script is of an old version.'),
  'consent-source': kind('suggestion', 'The code waits until the reader consents.'),
  'shown-as-code': kind('suggestion', 'Readers see the code as a listing.'),
} as const satisfies Record<string, FindingKind>;

/** The id of a kind of finding. */
export type FindingId = keyof typeof findingKinds;
