import { decodeEntities } from '../clip/decode-entities.js';

/** A token of HTML: a tag with its attributes, names in lower case, or decoded text. */
export type HtmlPart =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** Elements whose content is raw text. */
const raw = /^(?:script|style|textarea|title|iframe|noembed|noframes|xmp)$/;

/**
 * Tokenizes HTML as a browser does, without a document: nothing is loaded and no script runs. It accepts any text,
 * and its time is linear in the length. An unfinished tag at the end is dropped.
 */
export function readHtml(code: string): HtmlPart[] {
  const reader = new Reader(code.replace(/\r\n?/g, '\n'));
  const parts: HtmlPart[] = [];
  for (let part = reader.next(); part; part = reader.next()) parts.push(part);
  return parts;
}

class Reader {
  #at = 0;

  constructor(readonly code: string) {}

  next(): HtmlPart | undefined {
    while (this.#at < this.code.length) {
      const part = this.#text() ?? this.#tag();
      if (part) return part;
    }
    return undefined;
  }

  /** Matches a sticky pattern at the current position, and moves past the match. */
  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.code);
    if (found) this.#at = pattern.lastIndex;
    return found ?? undefined;
  }

  #text(): HtmlPart | undefined {
    const [text] = this.#take(/[^<]+|<(?![a-z/!?])/iy) ?? [];
    return text === undefined ? undefined : { kind: 'text', text: decodeEntities(text) };
  }

  #tag(): HtmlPart | undefined {
    if (this.#take(/<!--/y)) return this.#skipBehind('-->');
    const [, slash, word = ''] = this.#take(/<(\/?)([a-z][^\s/>]*)/iy) ?? [];
    if (!word) return this.#skipBehind('>');
    const name = word.toLowerCase();
    const attributes = this.#attributes();
    if (!attributes) return undefined;
    if (slash) return { kind: 'close', name };
    this.#skipRaw(name);
    return { kind: 'open', name, attributes };
  }

  /**
   * Reads attributes up to the end of the tag. Returns undefined for an unfinished tag. The first of two attributes
   * with the same name counts.
   */
  #attributes(): Map<string, string> | undefined {
    const attributes = new Map<string, string>();
    for (this.#take(/[\s/]+/y); !this.#take(/>/y); this.#take(/[\s/]+/y)) {
      const [name = ''] = this.#take(/[^\s/>][^\s/>=]*/y) ?? [];
      const value = this.#value();
      if (!name || this.#at >= this.code.length) return undefined;
      if (!attributes.has(name.toLowerCase())) attributes.set(name.toLowerCase(), decodeEntities(value));
    }
    return attributes;
  }

  /** Reads the value of an attribute. An unclosed quote extends to the end of the text. */
  #value(): string {
    const [, double, single, bare] = this.#take(/\s*=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s>]*))/y) ?? [];
    return double ?? single ?? bare ?? '';
  }

  #skipRaw(name: string): void {
    if (!raw.test(name)) return;
    const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
    end.lastIndex = this.#at;
    this.#at = end.exec(this.code)?.index ?? this.code.length;
  }

  #skipBehind(end: string): undefined {
    const found = this.code.indexOf(end, this.#at);
    this.#at = found < 0 ? this.code.length : found + end.length;
  }
}
