declare const methods: readonly ['play', 'pause', 'mute', 'unmute', 'showcontrols', 'hidecontrols', 'fullscreenenter', 'fullscreenexit'];
/** What `<amp-video-iframe>` asks of the page in it. */
export type AmpMethod = (typeof methods)[number];
/** The method of a message from `<amp-video-iframe>`; undefined for all else. */
export declare function parseAmp(data: unknown): AmpMethod | undefined;
export {};
