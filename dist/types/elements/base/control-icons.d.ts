/** What the controls show. */
export declare const controlIcons: {
    pause: import("lit-html").TemplateResult;
    replay: import("lit-html").TemplateResult;
    volume: import("lit-html").TemplateResult;
    muted: import("lit-html").TemplateResult;
    captions: import("lit-html").TemplateResult;
    fullscreen: import("lit-html").TemplateResult;
    openPage: import("lit-html").TemplateResult;
    settings: import("lit-html").TemplateResult;
    fullscreenExit: import("lit-html").TemplateResult;
};
