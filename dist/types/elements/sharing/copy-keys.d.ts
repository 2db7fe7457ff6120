/** The keys that copy a selection here: `⌘C` on Apple's platforms, `Ctrl+C` elsewhere. */
export declare function copyKeys(platform?: string): string;
