/** What the ways to watch elsewhere show. */
export declare const moreIcons: {
    pictureInPicture: import("lit-html").TemplateResult;
    device: import("lit-html").TemplateResult;
    popOut: import("lit-html").TemplateResult;
    download: import("lit-html").TemplateResult;
};
