/** An element of an XML file; names are without their prefixes. */
export interface XmlElement {
    readonly name: string;
    readonly attributes: ReadonlyMap<string, string>;
    readonly children: (XmlElement | string)[];
    /** Counts from 1. */
    readonly line: number;
}
/**
 * The root element of an XML file: elements, attributes, text and the entities that XML itself has. Others are never
 * expanded. Throws a `CaptionError` with the line where the file is not well-formed.
 */
export declare function readXml(text: string): XmlElement;
