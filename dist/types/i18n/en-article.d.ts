/** English words of what a clip does inside an article beside playing. */
export declare const enArticle: {
    readonly warning: 'Warning';
    readonly showClip: 'Show clip';
    readonly miniPlayer: 'Mini-player';
    readonly moveMiniPlayer: 'Move mini-player';
    readonly closeMiniPlayer: 'Close mini-player';
    readonly keyHelp: 'Keyboard shortcuts';
    readonly keyPlay: 'Play or pause';
    readonly keyBack: (seconds: number) => string;
    readonly keyForward: (seconds: number) => string;
    readonly keyLouder: 'Louder';
    readonly keyQuieter: 'Quieter';
    readonly keyStart: 'To the beginning';
    readonly keyEnd: 'To the end';
    readonly keyPart: 'To a part of the clip';
};
