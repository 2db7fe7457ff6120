import { expect } from '@esm-bundle/chai';
import '../../../src/elements/quote/clip-quote.js';
import type { ClipQuote } from '../../../src/elements/quote/clip-quote.js';
import { type SelectedQuote, selectedQuote } from '../../../src/elements/quote/selected-quote.js';
import { en } from '../../../src/i18n/en.js';
import { click, press } from '../../user.js';
import { faults } from '../faults.js';
import { until } from '../mounted.js';
import { clearPage, find, findAll, place } from '../place.js';
import { clipWithout, sampleClip } from '../sharing/sample-clip.js';

const quoteOf = (words: string, language = 'en', clip = sampleClip): SelectedQuote => {
  const line = { start: 4, end: 9, text: words, words: [], speaker: 'Mayor' };
  const selected = { from: { line: 0, at: 0 }, to: { line: 0, at: words.length } };
  const quote = selectedQuote({ lines: [line], language, shownClip: clip }, selected);
  if (!quote) throw new Error('nothing is quoted');
  return quote;
};
const button = (bar: ClipQuote, name: string) => {
  const found = findAll(bar, 'button').find((each) => each.textContent?.trim() === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
};

describe('<clip-quote>', () => {
  let copied: Map<string, string>;
  let events: { what: string; text: string; method: string }[];
  const { setData } = DataTransfer.prototype;
  const listen = ({ detail }: HTMLElementEventMap['clip-copy']) => events.push(detail);

  beforeEach(() => {
    [copied, events] = [new Map(), []];
    document.body.addEventListener('clip-copy', listen);
    DataTransfer.prototype.setData = function (type, text) {
      copied.set(type, text);
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

  const placed = (selected = quoteOf('We are ready.')) => place('clip-quote', { selected });
  const statusOf = (bar: ClipQuote) => find(bar, '.status').textContent;

  it('shows what is quoted, and from when to when', async () => {
    const bar = await placed();
    expect(find(bar, '.words').textContent).to.equal('“We are ready.”');
    expect(find(bar, '.time').textContent).to.equal('0:04 – 0:09');
    expect(await faults(bar)).to.deep.equal([]);
  });

  it('copies a quote as plain text, and for visual editors as what it shows', async () => {
    const bar = await placed();
    await click(button(bar, 'Copy quote'));
    await until(() => statusOf(bar) === 'The quote has been copied to your clipboard.');
    expect(copied.get('text/plain')).to.match(
      /^“We are ready\.”\n— Mayor · Kyiv .*\nhttps:\/\/news\.example\/klitschko\?start=4&end=9$/,
    );
    expect(copied.get('text/html')).to.match(
      /^<blockquote cite=.*<iframe src="https:\/\/clips\.example\/embed\/klitschko\?start=4&amp;end=9"/s,
    );
    expect(events.map(({ what, method }) => [what, method])).to.deep.equal([['quote', 'event']]);
  });

  it('copies HTML and Markdown as text to paste into a source', async () => {
    const bar = await placed();
    await click(button(bar, 'Copy as HTML'));
    await until(() => events.length === 1);
    expect([...copied.keys()]).to.deep.equal(['text/plain']);
    expect(copied.get('text/plain')).to.match(/^<blockquote/);
    await click(button(bar, 'Copy as Markdown'));
    await until(() => events.length === 2);
    expect(copied.get('text/plain')).to.match(/^> “We are ready\.”\n>\n> — Mayor/);
  });

  it('shows the text, selected, and says the keys where nothing may be copied', async () => {
    Object.defineProperty(document, 'execCommand', { configurable: true, value: () => true });
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    const bar = await placed();
    await click(button(bar, 'Copy quote'));
    await until(() => bar.shadowRoot?.activeElement?.localName === 'textarea');
    const field = find<HTMLTextAreaElement>(bar, 'textarea');
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(events[0]?.text);
    expect(events[0]?.method).to.equal('manual');
    expect(statusOf(bar)).to.match(/press (Ctrl|⌘)/);
    expect(await faults(bar)).to.deep.equal([]);
  });

  it('shares the address of the moment, by a field and by services', async () => {
    const bar = await placed();
    await click(button(bar, 'Share this moment'));
    await until(() => findAll(bar, 'input').length);
    const address = 'https://news.example/klitschko?start=4&end=9';
    expect(find<HTMLInputElement>(bar, 'input').value).to.equal(address);
    const telegram = find<HTMLAnchorElement>(bar, 'a[aria-label$="Telegram"]');
    expect(new URL(telegram.href).searchParams.get('url')).to.equal(address);
    expect(new URL(telegram.href).searchParams.get('text')).to.equal('“We are ready.”');
    expect(await faults(bar)).to.deep.equal([]);
  });

  it('says where a quote has no times, and shows none', async () => {
    const plain = selectedQuote(
      { lines: [{ text: 'We are ready.' }], language: 'en', shownClip: sampleClip },
      { from: { line: 0, at: 0 }, to: { line: 0, at: 12 } },
    );
    const bar = await place('clip-quote', { selected: plain });
    expect(find(bar, '.note').textContent).to.equal(
      'This quote has no times: its address leads to the whole clip.',
    );
    expect(findAll(bar, '.time')).to.deep.equal([]);
    await click(button(bar, 'Copy quote'));
    await until(() => events.length);
    expect(copied.get('text/plain')).to.match(/^“We are ready”\n— .*\nhttps:\/\/news\.example\/klitschko$/);
    expect(await faults(bar)).to.deep.equal([]);
  });

  it('shares nothing where the author offers no sharing', async () => {
    const bar = await place('clip-quote', { selected: quoteOf('We are ready.'), noShare: true });
    expect(findAll(bar, 'button').map((each) => each.textContent?.trim())).not.to.include(
      'Share this moment',
    );
  });

  it('shares nothing of a clip without an address', async () => {
    const bar = await placed(quoteOf('We are ready.', 'en', clipWithout('pageUrl', 'embedUrl')));
    expect(findAll(bar, 'button').map((each) => each.textContent?.trim())).not.to.include(
      'Share this moment',
    );
  });

  it('forgets what it has said when other words are selected', async () => {
    const bar = await placed();
    await click(button(bar, 'Copy quote'));
    await until(() => statusOf(bar));
    bar.selected = quoteOf('Others.');
    await bar.updateComplete;
    expect([statusOf(bar), find(bar, '.words').textContent]).to.deep.equal(['', '“Others.”']);
  });

  it('is closed by its button and by Escape, which closes nothing around it', async () => {
    const bar = await placed();
    let closed = 0;
    let heard = 0;
    bar.closed = () => {
      closed += 1;
    };
    const hear = () => {
      heard += 1;
    };
    document.body.addEventListener('keydown', hear);
    await click(find(bar, `[aria-label=${en.close}]`));
    button(bar, 'Copy quote').focus();
    await press('Escape');
    document.body.removeEventListener('keydown', hear);
    expect([closed, heard]).to.deep.equal([2, 0]);
  });

  it('keeps what is selected in the page when its buttons are pressed', async () => {
    const text = document.body.appendChild(document.createElement('p'));
    text.textContent = 'We are ready.';
    const bar = await placed();
    document.getSelection()?.selectAllChildren(text);
    await click(button(bar, 'Copy quote'));
    await until(() => events.length);
    expect(String(document.getSelection())).to.equal('We are ready.');
  });
});
