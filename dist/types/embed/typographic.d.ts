/**
 * A text with typographic quotes for straight ones: consumers that decode entities once more than they should
 * would end an attribute at a straight one.
 */
export declare function typographic(text: string): string;
