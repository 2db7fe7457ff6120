import { executeServerCommand } from '@web/test-runner-commands';

/** Names as in `KeyboardEvent.key`. */
export interface KeyOptions {
  readonly modifiers?: readonly ('Shift' | 'Control' | 'Alt' | 'Meta')[];
}

/** What the reader of a page can have told the system. */
export interface Media {
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  readonly moreContrast?: boolean;
  readonly forcedColors?: boolean;
}

/**
 * Presses the mouse (trusted events) in the middle of an element, or at a point in CSS px of the window.
 * Throws when the press meets something else: what lies over the element, or because it has moved meanwhile.
 */
export async function click(target: Element | Point): Promise<void> {
  const { x, y } = await pointIn(target);
  let met: readonly EventTarget[] = [];
  const look = (event: Event) => {
    met = event.composedPath();
  };
  addEventListener('pointerdown', look, { capture: true, once: true });
  await user('click', x, y);
  removeEventListener('pointerdown', look, { capture: true });
  if (!(target instanceof Element) || met.length === 0 || met.includes(target)) return;
  throw new Error(`the press on <${target.localName}> met <${(met[0] as Element).localName ?? 'the page'}>`);
}

/** A place in the window, CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Puts the mouse over an element or at a point. */
export async function moveTo(target: Element | Point): Promise<void> {
  const { x, y } = await pointIn(target);
  await user('move', x, y);
}

/** Presses the left button where the mouse is, and leaves it pressed. */
export function pressButton(): Promise<void> {
  return user('down');
}

export function releaseButton(): Promise<void> {
  return user('up');
}

/** Presses a key: "Tab", "k", " ", "ArrowLeft". */
export function press(key: string, options: KeyOptions = {}): Promise<void> {
  return user('press', key, options);
}

/** Types text, key by key. */
export function type(text: string): Promise<void> {
  return user('type', text);
}

/** Pastes the clipboard where the focus is. */
export function paste(): Promise<void> {
  return user('paste');
}

/** Sizes the page in CSS px; every test file begins with 800 × 600. WebKit goes down to a width of 290. */
export function setViewport(width: number, height: number): Promise<void> {
  return user('setViewport', width, height);
}

/** Whether this engine can {@link emulate} media in a running page; tests that need it skip where it cannot. */
export async function canEmulate(): Promise<boolean> {
  return (await executeServerCommand('user', { action: 'canEmulate', args: [] })) === true;
}

/** Makes the page believe in these media until the end of the test file; without arguments takes all back. */
export function emulate(media: Media = {}): Promise<void> {
  return user('emulate', media);
}

async function pointIn(target: Element | Point): Promise<Point> {
  if (!(target instanceof Element)) return target;
  target.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const { x, y, width, height } = target.getBoundingClientRect();
  if (width === 0 || height === 0) throw new Error(`<${target.localName}> has no size to press`);
  return { x: x + width / 2, y: y + height / 2 };
}

async function user(action: string, ...args: readonly unknown[]): Promise<void> {
  await executeServerCommand('user', { action, args });
}
