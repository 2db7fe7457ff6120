/** What Trusted Types let through here (policy `inline-clip`), and nothing beside it. */
interface Gate {
    scriptUrl(address: string): string;
    xml(text: string): Document;
}
interface Rules {
    createScriptURL(address: string): string;
    createHTML(text: string): string;
}
declare global {
    var trustedTypes: {
        createPolicy(name: string, rules: Rules): Rules;
    } | undefined;
    /** The one gate, kept so that a second copy of the library on the page reuses its policy. */
    var inlineClipGate: Gate | undefined;
}
/** The address of a worker: a `blob:` one, which nobody but this page can make; throws a `TypeError` for others. */
export declare const trustedScriptUrl: (address: string) => string;
/** Parses XML into a document in which nothing runs; for what is none it has a `parsererror` (HTML, "DOMParser"). */
export declare class XmlParser {
    parseFromString(text: string): Document;
}
export {};
