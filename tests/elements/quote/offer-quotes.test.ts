import { expect } from '@esm-bundle/chai';
import { html, LitElement } from 'lit';
import type { CaptionLine } from '../../../src/clip/caption-line.js';
import { offerQuotes } from '../../../src/elements/quote/offer-quotes.js';
import type { CoveredCue } from '../../../src/elements/transcript/covered-cues.js';
import { press } from '../../user.js';
import { until } from '../mounted.js';
import { clearPage, find, findAll } from '../place.js';
import { sampleClip } from '../sharing/sample-clip.js';

/** A transcript that says itself what is selected. */
class SampleTranscript extends LitElement {
  readonly language = 'en';
  readonly shownClip = sampleClip;
  readonly htmlFor = 'player';
  readonly lines: CaptionLine[] = ['We are ready', 'to defend our city.'].map((text, i) => ({
    ...{ start: i * 4, end: i * 4 + 4, text, words: [] },
  }));
  selectedCues: CoveredCue[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    offerQuotes(this);
  }

  protected override render() {
    return html`<div class="scroller">${this.lines.map(({ text }) => html`<span class="line" tabindex="0">${text}</span> `)}</div>`;
  }

  select(from = 0, to = 6): void {
    const [line] = this.lines;
    if (!line) return;
    const { start, end } = line;
    this.selectedCues =
      to > from ? [{ line, index: 0, from, to, text: line.text.slice(from, to), start, end }] : [];
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
