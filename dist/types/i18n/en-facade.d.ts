/** English words of the facade, which every page fetches. */
export declare const enFacade: {
    readonly player: 'Clip player';
    readonly play: 'Play';
    readonly pause: 'Pause';
    readonly length: (time: string) => string;
    readonly live: 'Live';
    readonly wait: 'Please wait';
    readonly offline: 'Offline';
    readonly noSource: 'No media source currently available';
    readonly retry: 'Retry';
    readonly notFetched: 'This could not be loaded. Press again.';
    readonly embed: 'Embed';
    readonly share: 'Share';
};
