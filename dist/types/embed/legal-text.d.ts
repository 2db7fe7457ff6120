/** Removes the characters that HTML forbids. */
export declare const legalText: (text: string) => string;
