/** English words of the article behaviours: content warning, mini-player, keyboard help. */
export declare const enArticle: {
    readonly warning: 'Warning';
    readonly showClip: 'Show clip';
    readonly removed: 'This clip is no longer available.';
    readonly elsewhere: 'This clip can only be watched elsewhere.';
    readonly watchAt: (place: string) => string;
    readonly miniPlayer: 'Mini-player';
    readonly moveMiniPlayer: 'Move mini-player';
    readonly closeMiniPlayer: 'Close mini-player';
    readonly keyHelp: 'Keyboard shortcuts';
    readonly keyPlay: 'Play or pause';
    readonly keyLouder: 'Louder';
    readonly keyQuieter: 'Quieter';
    readonly keyStart: 'To the beginning';
    readonly keyEnd: 'To the end';
    readonly keyPart: 'To a part of the clip';
};
