/** A text with Arabic and Persian digits as European ones: what keyboards of those languages type. */
export declare const plainDigits: (text: string) => string;
