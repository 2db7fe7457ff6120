/** An XML parser: `DOMParser` or a replacement. */
export type XmlParserType = new () => {
    parseFromString(text: string): Document;
};
declare let type: XmlParserType;
/** Sets the parser that mpd-parser uses. The engine passes its own, because the Trusted Types policy never leaves it. */
export declare function useXmlParser(given: XmlParserType): void;
export { type as DOMParser };
