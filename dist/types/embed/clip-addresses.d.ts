/** Where a clip is to be found at the site that hands it out; all absolute. */
export interface ClipAddresses {
    /** The front page of the site, and its name. */
    readonly base: string;
    readonly name: string;
    readonly watch: string;
    readonly embed: string;
    readonly oEmbedJson: string;
    readonly oEmbedXml: string;
}
