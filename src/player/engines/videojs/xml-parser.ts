/** An XML parser: `DOMParser` or a replacement. */
export type XmlParserType = new () => { parseFromString(text: string): Document };

let type: XmlParserType;

/** Sets the parser that mpd-parser uses. The engine passes its own, because the Trusted Types policy never leaves it. */
export function useXmlParser(given: XmlParserType): void {
  type = given;
}

export { type as DOMParser };
