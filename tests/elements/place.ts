import type { LitElement } from 'lit';

/** Puts an element into the page with some properties, and waits for its first rendering. */
export async function place<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = Object.assign(document.createElement(tag), properties);
  document.body.append(element);
  await (element as unknown as LitElement).updateComplete;
  return element;
}

/** Opens a frame of a size, CSS px, with a module of ours in it, and gives its document. */
export async function placeFrame(width: number, height: number, module: string): Promise<Document> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { border: '0', width: `${width}px`, height: `${height}px` });
  frame.srcdoc = `<!doctype html><script type="module" src="${new URL(module, import.meta.url)}"></script>`;
  const loaded = new Promise((done) => frame.addEventListener('load', done));
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('the frame has no document');
  return frame.contentDocument;
}

/** Empties the page after a test. */
export function clearPage(): void {
  document.body.replaceChildren();
}

/** What a selector finds, through all shadow roots below a node; throws where nothing is. */
export function find<Found extends Element = HTMLElement>(root: ParentNode, selector: string): Found {
  const [found] = findAll<Found>(root, selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** All that a selector finds, through all shadow roots below a node. */
export function findAll<Found extends Element = HTMLElement>(root: ParentNode, selector: string): Found[] {
  const below = [root as Element, ...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? findAll<Found>(shadowRoot, selector) : [],
  );
  return [...root.querySelectorAll<Found>(selector), ...below];
}

/** Milliseconds of waiting. */
export const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Waits until all that moves in an element stands still. */
export async function standStill(element: Element): Promise<void> {
  await Promise.all(element.getAnimations({ subtree: true }).map(({ finished }) => finished));
}
