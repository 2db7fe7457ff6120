/** How much harm a finding does: no reader sees the clip, some lose a part of it, or it could be better. */
export type Severity = 'error' | 'warning' | 'suggestion';

/** One kind of finding. */
export interface FindingKind {
  readonly severity: Severity;
  /** What is wrong, as one sentence. */
  readonly words: string;
  /** What the repair does. */
  readonly repair: string;
}

const kind = (severity: Severity, words: string, repair: string): FindingKind => ({
  severity,
  words,
  repair,
});

/** All kinds of findings by id. `docs/checker.md` lists the same table. */
export const findingKinds = {
  'script-missing': kind('error', 'The script of the code is gone.', 'Adds the script after the code.'),
  'script-disabled': kind('error', 'The script of the code does not run.', 'Writes `type` and `src` back.'),
  'integrity-mismatch': kind(
    'error',
    'The `integrity` of the script does not match its file, so that browsers refuse it.',
    'Writes the hash of this version.',
  ),
  'shown-as-text': kind('error', 'Readers see the code as text.', 'Writes the code as HTML.'),
  'address-as-text': kind('error', 'Readers see an address in place of the clip.', 'Writes the code.'),
  'markdown-as-text': kind('error', 'Readers see Markdown as text.', 'Writes the code as HTML.'),
  'shortcode-as-text': kind(
    'error',
    'Readers see a WordPress shortcode as text.',
    'Writes the code as HTML.',
  ),
  'curly-quotes': kind(
    'error',
    'Typographic quotes stand for the quotes of attributes.',
    'Writes the code new.',
  ),
  'foreign-escapes': kind(
    'error',
    'The code has escapes of JSON, a string or an e-mail (`\\"`, `\\/`, `=3D`).',
    'Writes the code new.',
  ),
  'linked-inside': kind('error', 'An address inside the code has become a link.', 'Writes the code new.'),
  'odd-characters': kind(
    'error',
    'The code has invisible characters or no-break spaces that break it.',
    'Writes the code without them.',
  ),
  'cut-off': kind('error', 'The code is cut off.', 'Writes the code new, with what is left of it.'),
  'unclosed-frame': kind(
    'error',
    'The frame has no end tag, so that the rest of the page is inside it.',
    'Adds the end tag.',
  ),
  'doubly-escaped': kind(
    'error',
    'The address is escaped twice, so that options such as the end of the excerpt are lost.',
    'Escapes it once.',
  ),
  'percent-encoded': kind('error', 'The address is percent-encoded as a whole.', 'Decodes it.'),
  'insecure-address': kind(
    'error',
    'The address begins with http, and browsers block it in an https page.',
    'Writes https.',
  ),
  sandboxed: kind('error', '`sandbox` forbids the frame its scripts.', 'Removes `sandbox` and `security`.'),
  'wrong-element': kind('error', 'The address stands in an element that shows no page.', 'Writes a frame.'),
  'editor-placeholder': kind(
    'error',
    'An editor has saved its own placeholder in place of the code.',
    'Writes the code.',
  ),
  'oembed-element': kind(
    'error',
    'CKEditor has written `<oembed>`, which browsers do not know.',
    'Writes the code.',
  ),
  'unknown-clip': kind('error', 'The site has no clip with this id.', 'Shows the code of the nearest id.'),
  'removed-clip': kind('warning', 'The clip has been removed.', 'None: the code can be deleted.'),
  'allow-missing': kind('warning', 'The frame has lost `allow`.', 'Adds `allow`.'),
  'allow-incomplete': kind('warning', '`allow` lacks features that the clip needs.', 'Completes `allow`.'),
  'sandbox-incomplete': kind(
    'warning',
    '`sandbox` forbids what the clip needs.',
    'Removes `sandbox` and `security`.',
  ),
  'link-only': kind('warning', 'Only a link is left of the code.', 'Writes the code in place of the link.'),
  'rendered-markdown': kind(
    'warning',
    'The Markdown code has become a link, which plays nothing.',
    'Writes the code in place of the link.',
  ),
  'wordpress-embed-block': kind(
    'warning',
    'A WordPress embed block shows the clip in a sandbox without fullscreen.',
    'Writes a block with HTML.',
  ),
  'lazy-source': kind('warning', 'The address waits for the script of a lazy loader.', 'Moves it to `src`.'),
  'protocol-relative': kind(
    'warning',
    'The address has no protocol, so that it fails in feeds, e-mails and apps.',
    'Adds the protocol of the site.',
  ),
  'redirected-address': kind('warning', 'The address leads through another service.', 'Writes it directly.'),
  'watch-in-frame': kind(
    'warning',
    'The frame shows the watch page.',
    'Writes the address of the embed page.',
  ),
  'size-missing': kind('warning', 'The frame has lost its size.', 'Adds `width` and `height`.'),
  'wrong-ratio': kind('warning', 'The size does not have the ratio of the clip.', 'Corrects the height.'),
  'invalid-option': kind('warning', 'An option has no valid value, and is ignored.', 'Removes it.'),
  'border-drawn': kind('suggestion', 'Browsers draw a border around the frame.', 'Adds `border:0`.'),
  'title-missing': kind(
    'suggestion',
    'The frame has no title for screen readers.',
    'Adds the title of the clip.',
  ),
  'old-version': kind(
    'suggestion',
    'The script is of an old version.',
    'Writes the address of this version.',
  ),
  'consent-source': kind(
    'suggestion',
    'The frame waits until the reader consents.',
    'None: whether it must wait is for the publisher to decide.',
  ),
  'shown-as-code': kind(
    'suggestion',
    'Readers see the code as a listing.',
    'Shows the code; a listing may be meant, so it stays.',
  ),
} as const satisfies Record<string, FindingKind>;

/** The id of a kind of finding. */
export type FindingId = keyof typeof findingKinds;
