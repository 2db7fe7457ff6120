/** What parses XML: `DOMParser`, or what stands in for it. */
export type XmlParserType = new () => { parseFromString(text: string): Document };

let type: XmlParserType;

/** The engine hands its own over: its Trusted Types policy is no module's but its own. */
export function useXmlParser(given: XmlParserType): void {
  type = given;
}

export { type as DOMParser };
