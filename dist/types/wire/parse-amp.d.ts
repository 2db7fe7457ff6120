declare const methods: readonly ['play', 'pause', 'mute', 'unmute', 'showcontrols', 'hidecontrols', 'fullscreenenter', 'fullscreenexit'];
/** A method that `<amp-video-iframe>` calls on the page inside it. */
export type AmpMethod = (typeof methods)[number];
/** The method in a message from `<amp-video-iframe>`; undefined for other messages. */
export declare function parseAmp(data: unknown): AmpMethod | undefined;
export {};
