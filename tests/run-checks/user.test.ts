import { expect } from '@esm-bundle/chai';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { skipUnless } from '../skip-unless.js';
import {
  canEmulate,
  click,
  emulate,
  moveTo,
  paste,
  press,
  pressButton,
  releaseButton,
  setViewport,
  type,
} from '../user.js';

describe('user', () => {
  let button: HTMLButtonElement;
  let field: HTMLInputElement;

  beforeEach(() => {
    button = document.createElement('button');
    button.textContent = 'Press';
    field = document.createElement('input');
    document.body.append(button, field);
  });
  afterEach(() => document.body.replaceChildren());

  const next = (type: string) =>
    new Promise<Event>((done) => addEventListener(type, done, { once: true, capture: true }));

  it('presses the mouse as a person does: trusted, and counted as an activation', async () => {
    const pressed = next('click');
    await click(button);
    expect((await pressed).isTrusted).to.equal(true);
    expect(navigator.userActivation?.hasBeenActive ?? true).to.equal(true);
  });

  it('presses what has to be scrolled to', async () => {
    button.style.cssText = 'position:absolute;top:3000px';
    const pressed = next('click');
    await click(button);
    expect((await pressed).target).to.equal(button);
    scrollTo(0, 0);
  });

  it('says when the press met something else', async () => {
    const cover = document.createElement('aside');
    cover.style.cssText = 'position:fixed;inset:0';
    document.body.append(cover);
    const said = await click(button).catch((error: Error) => error.message);
    expect(said).to.equal('the press on <button> met <aside>');
  });

  it('drags', async () => {
    const seen: string[] = [];
    for (const name of ['pointerdown', 'pointermove', 'pointerup']) {
      addEventListener(name, ({ type: kind }) => seen.push(kind), { once: true });
    }
    await moveTo({ x: 300, y: 300 });
    await pressButton();
    await moveTo({ x: 320, y: 300 });
    await releaseButton();
    expect(new Set(seen)).to.deep.equal(new Set(['pointermove', 'pointerdown', 'pointerup']));
  });

  it('moves the focus with Tab, both ways', async () => {
    await click(field);
    await press('Tab', { modifiers: ['Shift'] });
    expect(document.activeElement).to.equal(button);
    await press('Tab');
    expect(document.activeElement).to.equal(field);
  });

  it('types letters, digits and blanks as keys', async () => {
    const keys: string[] = [];
    field.addEventListener('keydown', ({ key }) => keys.push(key));
    await click(field);
    await type('640 m');
    await press('ArrowLeft');
    await press('Backspace');
    expect(field.value).to.equal('640m');
    expect(keys).to.deep.equal(['6', '4', '0', ' ', 'm', 'ArrowLeft', 'Backspace']);
  });

  it('pastes what was copied', async () => {
    button.addEventListener('click', () => {
      const copy = (event: ClipboardEvent) => {
        event.clipboardData?.setData('text/plain', 'the code');
        event.preventDefault();
      };
      document.addEventListener('copy', copy, { once: true });
      document.execCommand('copy');
    });
    await click(button);
    await click(field);
    await paste();
    expect(field.value).to.equal('the code');
  });

  it('sizes the page, down to a phone', async () => {
    await setViewport(320, 568);
    expect([innerWidth, innerHeight]).to.deep.equal([320, 568]);
    await setViewport(1280, 720);
    expect([innerWidth, innerHeight]).to.deep.equal([1280, 720]);
    await setViewport(800, 600);
  });

  it('has the runner’s own commands for keys and mouse', async () => {
    const { x, y } = field.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + 5), Math.round(y + 5)] });
    await sendKeys({ type: 'ab' });
    await sendKeys({ press: 'Backspace' });
    expect(field.value).to.equal('a');
  });

  it('makes the page believe in dark colours, less motion and forced colours', async function () {
    skipUnless(this, await canEmulate(), 'this engine takes media settings only when it starts');
    await emulate({ dark: true, reducedMotion: true, forcedColors: true });
    const asked = [
      '(prefers-color-scheme: dark)',
      '(prefers-reduced-motion: reduce)',
      '(forced-colors: active)',
    ];
    expect(asked.map((query) => matchMedia(query).matches)).to.deep.equal([true, true, true]);
    await emulate();
    expect(asked.map((query) => matchMedia(query).matches)).to.deep.equal([false, false, false]);
  });
});
