/**
 * English words that only an open panel needs. In other languages they are files of their own, because a page fetches
 * the words of a locale before anybody opens a panel.
 */
export declare const enPanels: {
    readonly pasteWhere: 'Where do you paste it?';
    readonly anyWebsite: 'Any website';
    readonly newsletter: 'Newsletter';
    readonly forDevelopers: 'For developers';
    readonly shortcode: 'Shortcode';
    readonly block: 'Block';
    readonly helpWebsite: 'Paste this into the HTML of any page.';
    readonly helpBlock: 'Paste this into a “Custom HTML” block.';
    readonly helpShortcode: 'Paste this on a line of its own; the address alone works too.';
    readonly helpNewsletter: 'Paste this into the editor of your newsletter: it is a picture with a link, because e-mail plays no video.';
    readonly helpAmp: 'Paste this into an AMP page that loads the amp-video-iframe script.';
    readonly helpMarkdown: 'Paste this into a Markdown text: it is a picture with a link to the clip.';
    readonly helpScript: 'Paste this into a page of your own: a script replaces the link with the player.';
    readonly helpElement: 'Paste this into a page of your own: the player stands in it without a frame.';
    readonly correctFirst: (field: string) => string;
    readonly plainCopied: 'Only the code has been copied: paste it into the HTML view of your editor.';
    readonly card: 'Preview of the shared link';
    readonly askFirst: 'Ask before loading';
    readonly sharePart: 'Share a part';
};
