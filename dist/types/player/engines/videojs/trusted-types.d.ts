interface Rules {
    createScriptURL(address: string): string;
    createHTML(text: string): string;
}
declare global {
    var trustedTypes: {
        createPolicy(name: string, rules: Partial<Rules>): Rules;
    } | undefined;
}
/** The trusted address of a worker. Throws a `TypeError` unless it is a `blob:` address, which only this page can make. */
export declare const trustedScriptUrl: (address: string) => string;
/** Parses XML into an inert document; invalid XML yields a `parsererror` element (HTML, "DOMParser"). */
export declare class XmlParser {
    parseFromString(text: string): Document;
}
export {};
