import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { render } from 'lit';
import { embedPreviewView } from '../../../src/elements/sharing/embed-preview-view.js';
import { type EmbedSpec, embedSpec } from '../../../src/embed/embed-spec.js';
import { en } from '../../../src/i18n/en.js';
import { clearPage, find, findAll } from '../place.js';
import { sampleClip } from './sample-clip.js';

const spec = embedSpec(sampleClip) as EmbedSpec;

describe('embedPreviewView', () => {
  afterEach(clearPage);

  function draw(change: Partial<EmbedSpec> = {}): SVGSVGElement {
    const box = document.body.appendChild(document.createElement('div'));
    render(embedPreviewView({ ...spec, ...change }, en), box);
    return find<SVGSVGElement>(box, 'svg');
  }

  it('is a picture with a name that tells the size', () => {
    const svg = draw();
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.getAttribute('aria-label')).to.equal('Preview: 640 × 360 px');
  });

  it('is drawn to scale in at most 240 × 160 px, whatever the size', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 160, max: 3840 }),
      height: fc.integer({ min: 90, max: 3840 }),
    });
    fc.assert(
      fc.property(sizes, (size) => {
        const { width, height } = draw(size).getBoundingClientRect();
        clearPage();
        expect(width).to.be.at.most(240.1);
        expect(height).to.be.at.most(160.1);
        expect(width / height).to.be.closeTo(size.width / size.height, (0.02 * size.width) / size.height);
      }),
      { numRuns: 40 },
    );
  });

  it('draws the disc larger in a small embed than in a large one', () => {
    const share = (svg: SVGSVGElement) => find(svg, 'circle').getBoundingClientRect().width / svg.clientWidth;
    expect(share(draw({ width: 320, height: 180 }))).to.be.greaterThan(
      share(draw({ width: 1280, height: 720 })),
    );
  });

  it('shows the title only where the embed does', () => {
    expect(find(draw(), 'text').textContent).to.equal(sampleClip.title);
    expect(findAll(draw({ options: { ...spec.options, title: false } }), 'text')).to.deep.equal([]);
  });

  it('hides a picture that is gone', async () => {
    const image = find(draw({ poster: '/no-such-picture.jpg' }), 'image');
    image.dispatchEvent(new Event('error'));
    expect(image.getAttribute('visibility')).to.equal('hidden');
  });

  it('carries no style attribute, which a strict policy forbids', () => {
    expect(findAll(draw({ poster: '/poster.jpg' }), '[style]')).to.deep.equal([]);
  });
});
