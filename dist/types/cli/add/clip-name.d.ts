/** The name of a file or of an address without folders, query and extension. */
export declare function bareName(place: string): string;
/**
 * The id that a name gives: lower case, Latin letters, digits and dashes, 60 characters at most. A name of which
 * nothing can be written so gives an id of its digest, which is the same each time.
 */
export declare function idOfName(name: string): string;
/** The title that a name gives: dashes and underscores between words are spaces. */
export declare function titleOfName(name: string): string;
