import { expect } from '@esm-bundle/chai';
import '../../../src/elements/sharing/clip-copy-field.js';
import type { ClipCopyEvent } from '../../../src/elements/sharing/clip-copy-event.js';
import type { ClipCopyField } from '../../../src/elements/sharing/clip-copy-field.js';
import { copyKeys } from '../../../src/elements/sharing/copy-keys.js';
import { en } from '../../../src/i18n/en.js';
import { enPanels } from '../../../src/i18n/en-panels.js';
import { HeldTimers } from '../../held-timers.js';
import { paste, press } from '../../user.js';
import { faults } from '../faults.js';
import { until } from '../mounted.js';
import { clearPage, find, place, sleep } from '../place.js';

const code = '<iframe src="https://clips.example/embed/k"></iframe>';

describe('<clip-copy-field>', () => {
  let events: ClipCopyEvent[];
  let copied: string[];
  const { setData } = DataTransfer.prototype;
  const listen = (event: HTMLElementEventMap['clip-copy']) => events.push(event);

  beforeEach(() => {
    events = [];
    copied = [];
    document.body.addEventListener('clip-copy', listen);
    DataTransfer.prototype.setData = function (type, text) {
      copied.push(text);
      setData.call(this, type, text);
    };
  });

  afterEach(() => {
    document.body.removeEventListener('clip-copy', listen);
    DataTransfer.prototype.setData = setData;
    Reflect.deleteProperty(document, 'execCommand');
    Reflect.deleteProperty(navigator, 'clipboard');
    clearPage();
  });

  const fieldOf = (element: Element) => find<HTMLTextAreaElement>(element, 'textarea, input');
  const buttonOf = (element: Element) => find<HTMLButtonElement>(element, 'button');
  const statusOf = (element: Element) => find(element, '[role=status]').textContent?.trim();

  /** As where a frame allows nothing: the command says yes and does nothing, and there is no clipboard API. */
  function forbidCopying(): void {
    Object.defineProperty(document, 'execCommand', { configurable: true, value: () => true });
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  }

  async function pressCopy(element: ClipCopyField): Promise<ClipCopyEvent> {
    buttonOf(element).focus();
    events = [];
    await press('Enter');
    await until(() => events.length);
    return events[0] as ClipCopyEvent;
  }

  it('shows its text from left to right, read-only', async () => {
    document.body.dir = 'rtl';
    const field = fieldOf(await place('clip-copy-field', { value: code, multiline: true }));
    document.body.dir = '';
    expect(field.value).to.equal(code);
    expect(field.readOnly).to.equal(true);
    expect(getComputedStyle(field).direction).to.equal('ltr');
    expect(field.localName).to.equal('textarea');
  });

  it('is one line high unless told otherwise', async () => {
    expect(fieldOf(await place('clip-copy-field', { value: code })).localName).to.equal('input');
  });

  it('takes its text from markup', async () => {
    document.body.innerHTML = '<clip-copy-field what="url" value="https://x.example/" label="Address">';
    const element = document.body.firstElementChild as ClipCopyField;
    await element.updateComplete;
    expect(fieldOf(element).value).to.equal('https://x.example/');
    expect(fieldOf(element).labels?.[0]?.textContent).to.equal('Address');
    expect(buttonOf(element).textContent?.trim()).to.equal(en.copyUrl);
  });

  for (const [what, label, button] of [
    ['code', 'Embed code', 'Copy code'],
    ['url', 'URL', 'Copy URL'],
  ] as const) {
    it(`calls its field and button "${label}" and "${button}" for a ${what}`, async () => {
      const element = await place('clip-copy-field', { what });
      expect(fieldOf(element).labels?.[0]?.textContent).to.equal(label);
      expect(buttonOf(element).textContent?.trim()).to.equal(button);
    });
  }

  it('copies in a press, and says so once it has', async () => {
    const element = await place('clip-copy-field', { value: code });
    const { detail } = await pressCopy(element);
    expect(detail).to.deep.equal({ what: 'code', text: code, method: 'event' });
    expect(copied).to.deep.equal([code]);
    await until(() => statusOf(element) === 'The code has been copied to your clipboard.');
  });

  it('copies under a modal dialog too', async () => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.showModal();
    const element = await place('clip-copy-field', { value: code, what: 'url' });
    dialog.append(element);
    expect((await pressCopy(element)).detail.method).to.equal('event');
    expect(copied).to.deep.equal([code]);
    await until(() => statusOf(element) === 'The URL has been copied to your clipboard.');
  });

  it('never says "copied" when nothing was: it selects the text and names the keys', async () => {
    forbidCopying();
    const element = await place('clip-copy-field', { value: code, multiline: true });
    expect((await pressCopy(element)).detail.method).to.equal('manual');
    await until(() => statusOf(element));
    expect(statusOf(element)).to.equal(en.copyByHand(copyKeys()));
    const field = fieldOf(element);
    expect(element.shadowRoot?.activeElement).to.equal(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(code);
  });

  it('uses the clipboard API where the event does not come', async () => {
    const writes: string[] = [];
    forbidCopying();
    const writeText = async (text: string) => writes.push(text);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    const element = await place('clip-copy-field', { value: code });
    expect((await pressCopy(element)).detail.method).to.equal('api');
    expect(writes).to.deep.equal([code]);
    await until(() => statusOf(element) === en.codeCopied);
  });

  it('copies HTML for visual editors too, and says so', async () => {
    const types: string[] = [];
    DataTransfer.prototype.setData = function (type, text) {
      types.push(`${type} ${text}`);
      setData.call(this, type, text);
    };
    const element = await place('clip-copy-field', { value: code, rich: true });
    const { detail } = await pressCopy(element);
    expect(detail).to.deep.equal({ what: 'code', text: code, method: 'event' });
    expect(types).to.deep.equal([`text/plain ${code}`, `text/html ${code}`]);
    await until(() => statusOf(element) === 'The code has been copied to your clipboard.');
  });

  it('is pasted into a visual editor as what its HTML shows', async () => {
    const html =
      '<table><tbody><tr><td><a href="https://news.example/k">A clip</a></td></tr></tbody></table>';
    const element = await place('clip-copy-field', { value: html, rich: true });
    await pressCopy(element);
    const editor = document.body.appendChild(document.createElement('div'));
    editor.contentEditable = 'true';
    let pasted = '';
    editor.addEventListener('paste', ({ clipboardData }) => {
      pasted = clipboardData?.getData('text/html') ?? '';
    });
    editor.focus();
    await paste();
    await until(() => pasted);
    expect(pasted).to.include('href="https://news.example/k"');
    expect(await until(() => editor.querySelector('a')?.textContent)).to.equal('A clip');
  });

  it('says that it is code alone, where HTML is not taken', async () => {
    const writes: string[] = [];
    forbidCopying();
    const clipboard = {
      write: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
      writeText: async (text: string) => writes.push(text),
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    const element = await place('clip-copy-field', { value: code, rich: true });
    expect((await pressCopy(element)).detail.method).to.equal('api');
    expect(writes).to.deep.equal([code]);
    await until(() => statusOf(element) === enPanels.plainCopied);
  });

  it('copies nothing while its text is out of date, and says why, again after each press', async () => {
    const element = await place('clip-copy-field', { value: code });
    await pressCopy(element);
    await until(() => statusOf(element));
    element.stale = 'Correct “Width” first.';
    await element.updateComplete;
    expect(statusOf(element)).to.equal('Correct “Width” first.');
    copied = [];
    events = [];
    buttonOf(element).focus();
    await press('Enter');
    await until(() => statusOf(element) === '');
    await until(() => statusOf(element) === 'Correct “Width” first.');
    await element.copy();
    expect([copied, events]).to.deep.equal([[], []]);
    expect(fieldOf(element).ariaDisabled).to.equal('true');
    expect(await faults(element)).to.deep.equal([]);
    element.value = 'another';
    await element.updateComplete;
    expect(statusOf(element)).to.equal('Correct “Width” first.');
    element.stale = '';
    await element.updateComplete;
    expect(statusOf(element)).to.equal('');
    expect((await pressCopy(element)).detail.text).to.equal('another');
  });

  it('says nothing of a copy whose text has become another meanwhile', async () => {
    const { promise, resolve: finish } = Promise.withResolvers<void>();
    forbidCopying();
    const writeText = () => promise;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    const element = await place('clip-copy-field', { value: code });
    buttonOf(element).focus();
    await press('Enter');
    element.stale = 'Correct “Width” first.';
    await element.updateComplete;
    finish();
    await until(() => events.length);
    await sleep(150);
    expect(statusOf(element)).to.equal('Correct “Width” first.');
  });

  it('says it again after a second press: first silence, then the words', async () => {
    const element = await place('clip-copy-field', { value: code });
    await pressCopy(element);
    await until(() => statusOf(element));
    const seen: (string | undefined)[] = [];
    new MutationObserver(() => seen.push(statusOf(element))).observe(find(element, '[role=status]'), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await pressCopy(element);
    await until(() => seen.length > 1);
    expect(seen[0]).to.equal('');
    expect(seen.at(-1)).to.equal(en.codeCopied);
  });

  it('takes the words away after six seconds', async () => {
    const timers = new HeldTimers();
    try {
      const element = await place('clip-copy-field', { value: code });
      await pressCopy(element);
      await until(() => statusOf(element));
      timers.pass(5.9);
      await element.updateComplete;
      expect(statusOf(element)).to.equal(en.codeCopied);
      timers.pass(0.2);
      await element.updateComplete;
      expect(statusOf(element)).to.equal('');
    } finally {
      timers.restore();
    }
  });

  it('takes the words away when the text becomes another', async () => {
    const element = await place('clip-copy-field', { value: code });
    await pressCopy(element);
    await until(() => statusOf(element));
    element.value = 'another';
    await element.updateComplete;
    expect(statusOf(element)).to.equal('');
  });

  it('selects all when it is clicked, and leaves a marked part marked', async () => {
    const element = await place('clip-copy-field', { value: code });
    const field = fieldOf(element);
    field.setSelectionRange(3, 3);
    field.click();
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, code.length]);
    field.setSelectionRange(3, 7);
    field.click();
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([3, 7]);
  });

  it('is reached by Tab: the field, then the button', async () => {
    const before = document.body.appendChild(document.createElement('button'));
    const element = await place('clip-copy-field', { value: code });
    before.focus();
    await press('Tab');
    expect(element.shadowRoot?.activeElement).to.equal(fieldOf(element));
    await press('Tab');
    expect(element.shadowRoot?.activeElement).to.equal(buttonOf(element));
  });

  it('copies on after it was moved in the page', async () => {
    const element = await place('clip-copy-field', { value: code });
    document.body.appendChild(document.createElement('section')).append(element);
    expect((await pressCopy(element)).detail.text).to.equal(code);
    await until(() => statusOf(element) === en.codeCopied);
  });

  it('keeps its words when it is moved, and loses them when it is removed', async () => {
    const element = await place('clip-copy-field', { value: code });
    await pressCopy(element);
    await until(() => statusOf(element));
    document.body.appendChild(document.createElement('section')).append(element);
    await sleep(0);
    expect(statusOf(element)).to.equal(en.codeCopied);
    element.remove();
    await sleep(0);
    document.body.append(element);
    await element.updateComplete;
    expect(statusOf(element)).to.equal('');
  });

  for (const multiline of [true, false]) {
    it(`has no faults that axe finds, ${multiline ? 'long' : 'in one line'}, before and after a press`, async () => {
      const element = await place('clip-copy-field', { value: code, multiline });
      expect(await faults(element)).to.deep.equal([]);
      await pressCopy(element);
      await until(() => statusOf(element));
      expect(await faults(element)).to.deep.equal([]);
    });
  }
});
