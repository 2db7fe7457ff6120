import { decodeEntities } from '../../clip/decode-entities.js';
import { CaptionError } from './cue.js';

/** An element of an XML file. Names have no prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
  /** The line number, starting at 1. */
  readonly line: number;
}

/** Comments, processing instructions, declarations (with an internal subset), CDATA sections, tags and text. */
const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<!DOCTYPE(?:[^[>]|\[[^\]]*\])*>|<(\/?)([^\s/>"'=<]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+|</g;

const deepest = 100;

/**
 * Parses an XML file and returns its root element. References to characters that HTML knows are
 * expanded too, because captions have them without a declaration. Throws a
 * `CaptionError` with the line number if the file is not well-formed.
 */
export function readXml(text: string): XmlElement {
  const document: XmlElement = { name: '', attributes: new Map(), children: [], line: 1 };
  const open = [document];
  let line = 1;
  for (const match of text.matchAll(token)) {
    const [whole, data, slash, name = '', attributes = '', empty] = match;
    const parent = open.at(-1) ?? document;
    if (whole === '<')
      throw new CaptionError(`line ${line}: expected a tag of XML, got '${snippet(text, match.index)}'`);
    if (data !== undefined) parent.children.push(data);
    else if (name && slash) {
      if (open.length < 2 || parent.name !== localName(name))
        throw new CaptionError(`line ${line}: expected </${parent.name}>, got </${localName(name)}>`);
      open.pop();
    } else if (name) {
      const element = { name: localName(name), attributes: attributesOf(attributes), children: [], line };
      parent.children.push(element);
      if (!empty) open.push(element);
      if (open.length > deepest)
        throw new CaptionError(`line ${line}: expected ${deepest} elements deep at most`);
    } else if (!whole.startsWith('<')) parent.children.push(decodeEntities(whole));
    line += whole.split('\n').length - 1;
  }
  if (open.length > 1) throw new CaptionError(`line ${line}: expected </${open.at(-1)?.name}>, got the end`);
  const root = document.children.find((child) => typeof child !== 'string');
  if (!root) throw new CaptionError('line 1: expected an XML file');
  return root;
}

const snippet = (text: string, at: number) => text.slice(at, at + 20).replace(/\s.*/s, '');

const localName = (name: string) => name.replace(/^.*:/, '');

function attributesOf(text: string): Map<string, string> {
  const pairs = text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map(
    [...pairs].map(([, name = '', one, other = '']) => [localName(name), decodeEntities(one ?? other)]),
  );
}
