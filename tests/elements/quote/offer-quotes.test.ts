import { expect } from '@esm-bundle/chai';
import { html, LitElement } from 'lit';
import type { CaptionLine } from '../../../src/clip/caption-line.js';
import { offerQuotes } from '../../../src/elements/quote/offer-quotes.js';
import type { CoveredPart } from '../../../src/elements/transcript/covered-cues.js';
import { press } from '../../user.js';
import { until } from '../mounted.js';
import { clearPage, find, findAll } from '../place.js';
import { sampleClip } from '../sharing/sample-clip.js';

/** A transcript that says itself what is selected. */
class SampleTranscript extends LitElement {
  readonly language = 'en';
  readonly shownClip = sampleClip;
  readonly htmlFor = 'player';
  readonly textLines: CaptionLine[] = ['We are ready', 'to defend our city.'].map((text, i) => ({
    ...{ start: i * 4, end: i * 4 + 4, text, words: [] },
  }));
  selectedParts: CoveredPart[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    offerQuotes(this);
  }

  protected override render() {
    return html`<div class="scroller" tabindex="0">${this.textLines.map(({ text }) => html`<span class="line" tabindex="0">${text}</span> `)}</div>`;
  }

  select(from = 0, to = 6): void {
    this.selectedParts = to > from ? [{ index: 0, from, to }] : [];
    document.dispatchEvent(new Event('selectionchange'));
  }
}
customElements.define('sample-transcript', SampleTranscript);

describe('offerQuotes', () => {
  afterEach(clearPage);

  const placed = async (more = '') => {
    document.body.innerHTML = `${more}<sample-transcript></sample-transcript>`;
    const transcript = find<SampleTranscript>(document.body, 'sample-transcript');
    await transcript.updateComplete;
    return transcript;
  };
  const bars = (transcript: Element) => findAll(transcript, 'clip-quote');
  const inBar = (transcript: Element, selector: string) =>
    bars(transcript).flatMap((bar) => findAll(bar, selector));
  const buttons = (transcript: Element) =>
    inBar(transcript, 'button').map((each) => each.textContent?.trim());

  it('shows its bar below the text while words are selected', async () => {
    const transcript = await placed();
    expect(bars(transcript)).to.have.length(0);
    transcript.select();
    await until(() => bars(transcript).length === 1);
    expect(findAll(transcript, '.scroller + clip-quote')).to.have.length(1);
    transcript.select(0, 0);
    await until(() => bars(transcript).length === 0);
  });

  it('ends when the words are replaced, of which Chromium tells nothing', async () => {
    const transcript = await placed();
    const told: unknown[] = [];
    transcript.addEventListener('clip-quote', ({ detail }) => told.push(detail));
    transcript.select();
    await until(() => bars(transcript).length === 1);
    transcript.requestUpdate();
    await transcript.updateComplete;
    await new Promise((done) => setTimeout(done));
    expect(bars(transcript), 'the same words').to.have.length(1);
    transcript.textLines.splice(0, 2, { start: 0, end: 4, text: 'Wir sind bereit', words: [] });
    transcript.requestUpdate();
    await until(() => bars(transcript).length === 0);
    expect(told.at(-1)).to.deep.equal({ quote: null });
  });

  it('stays while it is used, though a press has taken the selection away', async () => {
    const transcript = await placed();
    transcript.select();
    await until(() => inBar(transcript, 'button').length);
    bars(transcript)[0]?.dispatchEvent(new Event('pointerdown'));
    transcript.select(0, 0);
    await new Promise((done) => setTimeout(done, 300));
    expect(bars(transcript)).to.have.length(1);
  });

  it('selects by Shift and the arrow keys, and says how', async () => {
    const transcript = await placed();
    find(transcript, '.line').focus();
    await press('ArrowDown', { modifiers: ['Shift'] });
    await until(() => inBar(transcript, '.note').length);
    expect(inBar(transcript, '.words')[0]?.textContent).to.equal('“We are ready”');
  });

  it('selects by the same keys from the first line in sight, where lines take no focus', async () => {
    const transcript = await placed();
    for (const line of findAll(transcript, '.line')) line.removeAttribute('tabindex');
    const scroller = find(transcript, '.scroller') as HTMLElement;
    scroller.tabIndex = 0; // as it is without times; WebKit gives a scroll container no focus by itself
    scroller.focus();
    await press('ArrowRight', { modifiers: ['Shift'] });
    await until(() => inBar(transcript, '.note').length);
    await press('ArrowRight', { modifiers: ['Shift'] });
    await until(() => inBar(transcript, '.words')[0]?.textContent === '“We are”');
    find(bars(transcript)[0] as Element, 'button').focus();
    await press('Escape');
    await until(() => bars(transcript).length === 0);
    expect(transcript.shadowRoot?.activeElement?.className).to.equal('scroller');
  });

  it('tells the page which quote is selected, once for each, and when none is', async () => {
    const transcript = await placed();
    const told: unknown[] = [];
    transcript.addEventListener('clip-quote', ({ detail: { quote } }) => told.push(quote?.text));
    transcript.select();
    await until(() => told.length === 1);
    document.dispatchEvent(new Event('selectionchange'));
    transcript.select(0, 12);
    await until(() => told.length === 2);
    transcript.select(0, 0);
    await until(() => told.length === 3);
    expect(told.map((text) => String(text).split('\n')[0])).to.deep.equal([
      '“We are”',
      '“We are ready”',
      'undefined',
    ]);
  });

  it('tells the player around that no quote is selected any more when the transcript goes', async () => {
    document.body.innerHTML = '<div></div>';
    const player = find(document.body, 'div');
    player.attachShadow({ mode: 'open' }).innerHTML = '<sample-transcript></sample-transcript>';
    const transcript = find<SampleTranscript>(player, 'sample-transcript');
    const told: unknown[] = [];
    player.addEventListener('clip-quote', ({ detail: { quote } }) => told.push(quote?.address));
    await transcript.updateComplete;
    transcript.select();
    await until(() => told.length === 1);
    transcript.remove();
    await until(() => told.length === 2);
    expect(told).to.deep.equal(['https://news.example/klitschko?end=4', undefined]);
  });

  it('offers no sharing and no frame where the author of the player has switched them off', async () => {
    const transcript = await placed('<div id="player"></div>');
    Object.assign(find(document.body, '#player'), { noShare: true, noEmbed: true });
    transcript.select();
    await until(() => buttons(transcript).includes('Copy quote'));
    expect(buttons(transcript)).not.to.include('Share this moment');
    const bar = bars(transcript)[0] as Element & { selected?: { embed?: unknown } };
    expect(bar.selected?.embed).to.equal(undefined);
  });

  it('goes on after the transcript was moved in the page', async () => {
    const transcript = await placed('<main></main>');
    find(document.body, 'main').append(transcript);
    transcript.select();
    await until(() => bars(transcript).length === 1);
  });
});
