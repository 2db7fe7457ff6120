/** What a clip shows before a press. */
export declare const facadeIcons: {
    play: import("lit-html").SVGTemplateResult;
    embed: import("lit-html").SVGTemplateResult;
    share: import("lit-html").SVGTemplateResult;
};
