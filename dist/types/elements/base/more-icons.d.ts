/** What the ways to watch elsewhere show, and the large buttons. */
export declare const moreIcons: {
    back: import("lit-html").TemplateResult;
    forward: import("lit-html").TemplateResult;
    pictureInPicture: import("lit-html").TemplateResult;
    device: import("lit-html").TemplateResult;
    popOut: import("lit-html").TemplateResult;
    download: import("lit-html").TemplateResult;
};
