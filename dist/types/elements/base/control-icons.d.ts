/** What the controls show. */
export declare const controlIcons: {
    pause: import("lit-html").SVGTemplateResult;
    replay: import("lit-html").SVGTemplateResult;
    volume: import("lit-html").SVGTemplateResult;
    muted: import("lit-html").SVGTemplateResult;
    captions: import("lit-html").SVGTemplateResult;
    fullscreen: import("lit-html").SVGTemplateResult;
    fullscreenExit: import("lit-html").SVGTemplateResult;
};
