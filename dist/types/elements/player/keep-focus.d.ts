/** Puts a focus that went with what had it on what stands there in its place. */
export declare function keepFocus(root: ShadowRoot | null, before: Element | null): void;
