/** The absolute addresses of a clip at its site. */
export interface ClipAddresses {
    /** Address of the front page. */
    readonly base: string;
    /** Name of the site. */
    readonly name: string;
    readonly watch: string;
    readonly embed: string;
    readonly oEmbedJson: string;
    readonly oEmbedXml: string;
}
