/** English words of the excerpt picker. */
export declare const enExcerpt: {
    readonly excerptStart: 'Excerpt start';
    readonly excerptEnd: 'Excerpt end';
    readonly fromHere: 'From here';
    readonly toHere: 'To here';
    readonly littleEarlier: (side: string) => string;
    readonly littleLater: (side: string) => string;
    readonly playPart: 'Play this part';
    readonly partLost: 'A part cannot be carried here: this leads to the whole clip.';
    readonly cardMayDiffer: 'Some sites show the picture of the whole clip instead.';
};
