import { html } from '../embed/html.js';
import { cutOfTag } from './cut-of-tag.js';
import type { Edit } from './finding.js';
import { startTagOf, type TreeElement } from './html-tree.js';

/**
 * Returns the edits that set attributes of an element. The value undefined removes an attribute. The rest of the
 * tag stays unchanged. Empty for elements that are not in the source, and for a tag that is cut off, because its last
 * attributes are of other elements.
 */
export function editAttributes(
  element: TreeElement,
  values: Readonly<Record<string, string | undefined>>,
  text: string,
): Edit[] {
  const tag = startTagOf(element);
  if (!tag || cutOfTag(element, text) >= 0) return [];
  const places = element.sourceCodeLocation?.attrs ?? {};
  const added: string[] = [];
  const edits = Object.entries(values).flatMap(([name, value]): Edit[] => {
    const place = places[name];
    if (!place) {
      if (value !== undefined) added.push(` ${written(name, value)}`);
      return [];
    }
    const [offset, length] = [place.startOffset, place.endOffset - place.startOffset];
    if (value !== undefined) return [{ offset, length, text: written(name, value) }];
    const [space = ''] = /\s*$/.exec(text.slice(tag.start, offset)) ?? [];
    return [{ offset: offset - space.length, length: length + space.length, text: '' }];
  });
  if (added.length === 0) return edits;
  const last = Math.max(
    tag.start + 1 + element.tagName.length,
    ...Object.values(places).map((p) => p.endOffset),
  );
  return [...edits, { offset: last, length: 0, text: added.join('') }];
}

const written = (name: string, value: string): string =>
  name === 'allowfullscreen' && value === '' ? name : `${name}=${String(html`"${value}"`)}`;
