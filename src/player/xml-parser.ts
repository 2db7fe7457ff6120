/** What parses XML: `DOMParser`, or what stands in for it. */
export type XmlParserType = new () => { parseFromString(text: string): Document };

/** Called by the parser of DASH manifests. */
export let XmlParser: XmlParserType;

/** The engine hands its own over: its Trusted Types policy is no module's but its own. */
export function useXmlParser(type: XmlParserType): void {
  XmlParser = type;
}
