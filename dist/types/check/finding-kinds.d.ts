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
/** All kinds of findings by id. `docs/checker.md` lists the same table. */
export declare const findingKinds: {
    readonly 'script-missing': FindingKind;
    readonly 'script-disabled': FindingKind;
    readonly 'integrity-mismatch': FindingKind;
    readonly 'shown-as-text': FindingKind;
    readonly 'address-as-text': FindingKind;
    readonly 'markdown-as-text': FindingKind;
    readonly 'shortcode-as-text': FindingKind;
    readonly 'curly-quotes': FindingKind;
    readonly 'foreign-escapes': FindingKind;
    readonly 'linked-inside': FindingKind;
    readonly 'odd-characters': FindingKind;
    readonly 'cut-off': FindingKind;
    readonly 'unclosed-frame': FindingKind;
    readonly 'doubly-escaped': FindingKind;
    readonly 'percent-encoded': FindingKind;
    readonly 'insecure-address': FindingKind;
    readonly sandboxed: FindingKind;
    readonly 'wrong-element': FindingKind;
    readonly 'editor-placeholder': FindingKind;
    readonly 'oembed-element': FindingKind;
    readonly 'unknown-clip': FindingKind;
    readonly 'removed-clip': FindingKind;
    readonly 'allow-missing': FindingKind;
    readonly 'allow-incomplete': FindingKind;
    readonly 'sandbox-incomplete': FindingKind;
    readonly 'link-only': FindingKind;
    readonly 'rendered-markdown': FindingKind;
    readonly 'wordpress-embed-block': FindingKind;
    readonly 'lazy-source': FindingKind;
    readonly 'protocol-relative': FindingKind;
    readonly 'redirected-address': FindingKind;
    readonly 'watch-in-frame': FindingKind;
    readonly 'size-missing': FindingKind;
    readonly 'wrong-ratio': FindingKind;
    readonly 'invalid-option': FindingKind;
    readonly 'border-drawn': FindingKind;
    readonly 'title-missing': FindingKind;
    readonly 'old-version': FindingKind;
    readonly 'consent-source': FindingKind;
    readonly 'shown-as-code': FindingKind;
};
/** The id of a kind of finding. */
export type FindingId = keyof typeof findingKinds;
