import { expect } from '@esm-bundle/chai';
import '../../../src/elements/sharing/clip-dialog.js';
import type { ClipPanelEvent } from '../../../src/elements/base/clip-panel-event.js';
import type { ClipDialog } from '../../../src/elements/sharing/clip-dialog.js';
import { skipUnless } from '../../skip-unless.js';
import { click, moveTo, press, pressButton, releaseButton, type } from '../../user.js';
import { faults } from '../faults.js';
import { until } from '../mounted.js';
import { clearPage, find, place, placeFrame, sleep, standStill } from '../place.js';

describe('<clip-dialog>', () => {
  let events: string[];
  let opener: HTMLButtonElement;
  const note = ({ type, detail }: ClipPanelEvent) => events.push(`${type} ${detail.panel}`);

  beforeEach(() => {
    events = [];
    for (const type of ['clip-open', 'clip-close'] as const) document.body.addEventListener(type, note);
    opener = document.body.appendChild(document.createElement('button'));
    opener.textContent = 'Open';
    opener.focus();
  });

  afterEach(() => {
    for (const type of ['clip-open', 'clip-close'] as const) document.body.removeEventListener(type, note);
    clearPage();
  });

  const nativeOf = (element: ClipDialog) => find<HTMLDialogElement>(element, 'dialog');

  async function open(properties: Partial<ClipDialog> = {}): Promise<ClipDialog> {
    const element = await place('clip-dialog', { heading: 'Embed', ...properties });
    element.append(Object.assign(document.createElement('input'), { ariaLabel: 'Width', value: '640' }));
    element.show();
    return element;
  }

  it('opens over the page, named by its heading', async () => {
    const element = await open();
    const native = nativeOf(element);
    expect(element.open).to.equal(true);
    expect(native.matches(':modal')).to.equal(true);
    const heading = element.shadowRoot?.getElementById(native.getAttribute('aria-labelledby') ?? '');
    expect(heading?.localName).to.equal('h2');
    expect(heading?.textContent).to.equal('Embed');
    expect(events).to.deep.equal(['clip-open embed']);
  });

  it('opens in the task in which it came into the page', () => {
    const element = document.body.appendChild(document.createElement('clip-dialog'));
    element.show();
    expect(element.open).to.equal(true);
  });

  it('opens once', async () => {
    const element = await open({ panel: 'share' });
    element.show();
    expect(events).to.deep.equal(['clip-open share']);
  });

  it('is closed by Escape, and gives the focus back', async () => {
    const element = await open({ panel: 'share' });
    expect(document.activeElement).to.equal(element);
    await press('Escape');
    await until(() => events.includes('clip-close share'));
    expect(element.open).to.equal(false);
    expect(document.activeElement).to.equal(opener);
  });

  it('is closed by its button, which is called Close', async () => {
    const element = await open();
    const button = find<HTMLButtonElement>(element, 'header button');
    expect(button.ariaLabel).to.equal('Close');
    button.focus();
    await press('Enter');
    await until(() => events.includes('clip-close embed'));
    expect(document.activeElement).to.equal(opener);
  });

  it('is closed by a press beside it', async () => {
    const element = await open();
    await click({ x: 5, y: 5 });
    await until(() => !element.open);
  });

  it('stays when it is pressed', async () => {
    const element = await open();
    await standStill(nativeOf(element));
    const { x, y, width, height } = nativeOf(element).getBoundingClientRect();
    await click({ x: x + width / 2, y: y + height - 4 });
    await sleep(50);
    expect(element.open).to.equal(true);
  });

  it('stays when a text is marked from inside to outside', async () => {
    const element = await open();
    await standStill(nativeOf(element));
    await moveTo(find(element, 'input'));
    await pressButton();
    await moveTo({ x: 5, y: 5 });
    await releaseButton();
    await sleep(50);
    expect(element.open).to.equal(true);
  });

  it('keeps the focus within', async () => {
    const element = await open();
    for (let presses = 0; presses < 4; presses++) {
      await press('Tab');
      expect(document.activeElement).to.not.equal(opener);
    }
    expect(element.open).to.equal(true);
  });

  it('lets keys through to what lies in it', async () => {
    const element = await open();
    const input = find<HTMLInputElement>(element, 'input');
    input.focus();
    input.select();
    await type('320m');
    expect(input.value).to.equal('320m');
  });

  it('stays open, and modal, when it is moved in the page', async () => {
    const element = await open();
    document.body.appendChild(document.createElement('section')).append(element);
    await sleep(50);
    expect(nativeOf(element).matches(':modal')).to.equal(true);
    expect(events).to.deep.equal(['clip-open embed']);
  });

  it('is closed when it is removed', async () => {
    const element = await open();
    element.remove();
    await sleep(50);
    expect(element.open).to.equal(false);
    document.body.append(element);
    await sleep(50);
    expect(element.open).to.equal(false);
  });

  const tipOf = (element: ClipDialog) =>
    element.shadowRoot?.querySelector('clip-tooltip')?.shadowRoot?.querySelector('.tip')?.textContent;

  it('names an icon button that a mouse rests on; Esc hides the name first, then the dialog', async () => {
    const element = await open();
    const button = document.createElement('button');
    button.ariaLabel = 'Keep ratio';
    element.append(button);
    const init = { pointerType: 'mouse', bubbles: true, composed: true };
    button.dispatchEvent(new PointerEvent('pointermove', init));
    await until(() => tipOf(element) === 'Keep ratio');
    await press('Escape');
    await until(() => tipOf(element) === undefined);
    expect(element.open).to.equal(true);
    await press('Escape');
    await until(() => !element.open);
  });

  it('names the button that Tab has reached, and none that it has focused itself', async function () {
    const element = await open();
    const button = find<HTMLButtonElement>(element, 'header button');
    await press('Tab');
    button.focus();
    skipUnless(this, button.matches(':focus-visible'), 'the focus is not visible here');
    await sleep(100);
    expect(tipOf(element)).to.equal(undefined);
    button.dispatchEvent(new KeyboardEvent('keyup', { key: 'Tab', bubbles: true, composed: true }));
    await until(() => tipOf(element) === 'Close');
  });

  it('is at most 34rem wide', async () => {
    const { width } = nativeOf(await open()).getBoundingClientRect();
    expect(width).to.be.closeTo(544, 2);
  });

  /** Opens one in a frame, and waits until it stands still. */
  async function openInFrame(width: number, height: number): Promise<ClipDialog> {
    const page = await placeFrame(width, height, '../../src/elements/sharing/clip-dialog.ts');
    const element = page.body.appendChild(page.createElement('clip-dialog'));
    element.show();
    await standStill(nativeOf(element));
    return element;
  }

  for (const [width, height] of [
    [320, 180],
    [390, 800],
    [800, 280],
  ] as const) {
    it(`fills a frame of ${width} × ${height}`, async () => {
      const box = nativeOf(await openInFrame(width, height)).getBoundingClientRect();
      expect([box.x, box.y, box.width, box.height]).to.deep.equal([0, 0, width, height]);
    });
  }

  it('leaves the page to be seen around it in a larger frame', async () => {
    const box = nativeOf(await openInFrame(700, 500)).getBoundingClientRect();
    expect(box.x).to.be.greaterThan(50);
    expect(box.right).to.be.lessThan(650);
  });

  it('scrolls inside what is too long for it', async () => {
    const element = await openInFrame(320, 180);
    const long = element.appendChild(element.ownerDocument.createElement('div'));
    long.style.height = '900px';
    const body = find(element, '.body');
    expect(body.scrollHeight).to.be.greaterThan(body.clientHeight);
    expect(body.getBoundingClientRect().bottom).to.be.at.most(180);
  });

  it('has no faults that axe finds', async () => {
    const element = await open();
    expect(await faults(element)).to.deep.equal([]);
  });
});
