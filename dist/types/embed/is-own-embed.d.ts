/**
 * Whether an address is that of an embed page of a clip site, which accepts our options: `…/embed/<id>` without other query
 * parameters; with `id`, only that of this clip.
 */
export declare function isOwnEmbed(address: string, id?: string): boolean;
