/**
 * HTML's text for what stands for characters in it: by number, and by the names that texts of European languages
 * have. Others stay as they are.
 */
export declare function decodeEntities(text: string): string;
