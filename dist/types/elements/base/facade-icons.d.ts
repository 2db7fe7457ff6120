/** What a clip shows before a press. */
export declare const facadeIcons: {
    play: import("lit-html").TemplateResult;
    embed: import("lit-html").TemplateResult;
    share: import("lit-html").TemplateResult;
};
