import { apartTextSets } from './text-sets.js';

/** An XML parser: `DOMParser` or a replacement. */
export type XmlParserType = new () => { parseFromString(text: string): Document };

let type: XmlParserType;

/** The XML parser that mpd-parser uses. */
class ManifestParser {
  parseFromString(text: string): Document {
    return apartTextSets(new type().parseFromString(text));
  }
}

/**
 * Sets the parser that mpd-parser uses. The engine passes its own parser, because the Trusted Types policy is
 * private to it.
 */
export function useXmlParser(given: XmlParserType): void {
  type = given;
}

export { ManifestParser as DOMParser };
