/** What the panels show. */
export declare const panelIcons: {
    close: import("lit-html").TemplateResult;
    copy: import("lit-html").TemplateResult;
    lock: import("lit-html").TemplateResult;
    unlock: import("lit-html").TemplateResult;
    check: import("lit-html").TemplateResult;
    mail: import("lit-html").TemplateResult;
};
