/** What the panels show. */
export declare const panelIcons: {
    close: import("lit-html").SVGTemplateResult;
    copy: import("lit-html").SVGTemplateResult;
    lock: import("lit-html").SVGTemplateResult;
    unlock: import("lit-html").SVGTemplateResult;
    check: import("lit-html").SVGTemplateResult;
    mail: import("lit-html").SVGTemplateResult;
};
