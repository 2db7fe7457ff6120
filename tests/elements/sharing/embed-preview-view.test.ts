import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { render } from 'lit';
import '../../../src/elements/player/clip-player.js';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import {
  type EmbedPreview,
  embedPreviewRules,
  embedPreviewView,
} from '../../../src/elements/sharing/embed-preview-view.js';
import { type EmbedSpec, embedSpec } from '../../../src/embed/embed-spec.js';
import { mailCode } from '../../../src/embed/mail-code.js';
import { en } from '../../../src/i18n/en.js';
import { until } from '../mounted.js';
import { clearPage, find, findAll } from '../place.js';
import { sampleClip } from './sample-clip.js';

const poster = '/tests/fixtures/media/poster.jpg';
const spec = embedSpec(sampleClip) as EmbedSpec;

describe('embedPreviewView', () => {
  afterEach(clearPage);

  /** A box with a preview in its shadow root, where the rules for it are. */
  function show(change: Partial<EmbedSpec> = {}, more: Partial<EmbedPreview> = {}): ShadowRoot {
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `.preview{display:flow-root;direction:ltr}.preview clip-player{transform-origin:0 0}${embedPreviewRules({ ...spec, ...change })}`,
    );
    root.adoptedStyleSheets = [sheet];
    const view = { words: en, clip: sampleClip, format: 'iframe', isRtl: false } as const;
    render(embedPreviewView({ ...view, ...more, spec: { ...spec, ...change } }), root);
    return root;
  }

  const playerIn = (root: ShadowRoot) => find<ClipPlayer>(root, 'clip-player');

  it('is a picture with a name that tells the size', () => {
    const preview = find(show(), '.preview');
    expect(preview.getAttribute('role')).to.equal('img');
    expect(preview.ariaLabel).to.equal('Preview: 640 × 360 px');
  });

  it('is the player itself before a press, which nobody can press or reach', async () => {
    const player = playerIn(show());
    await player.updateComplete;
    expect(find(player, '.title').textContent).to.equal(sampleClip.title);
    expect(find(player, '.length').textContent).to.equal('1:02');
    expect(findAll(player, '.action')).to.have.length(2);
    expect(player.inert).to.equal(true);
    expect(player.player.state.phase).to.equal('idle');
    expect(findAll(player, 'video')).to.deep.equal([]);
  });

  it('has the size of the embed, scaled into at most 240 × 160 px', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 160, max: 3840 }),
      height: fc.integer({ min: 90, max: 3840 }),
    });
    fc.assert(
      fc.property(sizes, (size) => {
        const root = show(size);
        const player = playerIn(root);
        expect([player.offsetWidth, player.offsetHeight]).to.deep.equal([size.width, size.height]);
        const [box, shown] = [find(root, '.preview'), player].map((each) => each.getBoundingClientRect());
        clearPage();
        if (!box || !shown) throw new Error('nothing is shown');
        expect(shown.width).to.be.at.most(240.1);
        expect(shown.height).to.be.at.most(160.1);
        for (const side of ['left', 'top', 'width', 'height'] as const) {
          expect(box[side], side).to.be.closeTo(shown[side], 0.6);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('shows the title only where the embed does', async () => {
    const player = playerIn(show({ options: { ...spec.options, title: false } }));
    await player.updateComplete;
    expect(findAll(player, '.title')).to.deep.equal([]);
  });

  it('promises nothing of the page of another player but its picture', async () => {
    const player = playerIn(show({ foreign: true }));
    await player.updateComplete;
    expect(findAll(player, '.title, .action')).to.deep.equal([]);
  });

  it('keeps its events from the page, which hears of the clip that is embedded', async () => {
    const heard: string[] = [];
    const note = ({ type }: Event) => heard.push(type);
    document.body.addEventListener('clip-ready', note);
    try {
      const player = playerIn(show());
      const told = new Promise((done) => player.addEventListener('clip-ready', done, { once: true }));
      player.clip = { ...sampleClip, id: 'another' };
      await told;
      expect(heard).to.deep.equal([]);
    } finally {
      document.body.removeEventListener('clip-ready', note);
    }
  });

  it('runs from right to left where the panel does', () => {
    expect(playerIn(show({}, { isRtl: true })).dir).to.equal('rtl');
  });

  it('is what mail shows, for mail', async () => {
    const root = show({ poster }, { format: 'mail' });
    const sent = document.body.appendChild(document.createElement('div'));
    sent.innerHTML = mailCode({ ...spec, poster });
    const [mine, theirs] = [find(root, '.mail'), find(sent, 'td')];
    await until(() => find<HTMLImageElement>(sent, 'img').complete);
    const squeezed = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim();
    expect(squeezed(mine)).to.equal(squeezed(theirs));
    expect(find<HTMLImageElement>(root, 'img').src).to.equal(find<HTMLImageElement>(sent, 'img').src);
    expect(findAll(root, 'clip-player')).to.deep.equal([]);
    expect(find(root, '.preview').getBoundingClientRect().width).to.be.closeTo(240, 1);
  });

  it('carries no style attribute, which a strict policy forbids', async () => {
    const root = show({ poster });
    await playerIn(root).updateComplete;
    expect(findAll(root, '[style]')).to.deep.equal([]);
  });
});
