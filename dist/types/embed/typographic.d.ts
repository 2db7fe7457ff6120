/**
 * Replaces straight quotes by typographic ones. For consumers that decode entities twice, a straight quote would end the
 * attribute.
 */
export declare function typographic(text: string): string;
