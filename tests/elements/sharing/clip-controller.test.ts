import { expect } from '@esm-bundle/chai';
import { html, LitElement } from 'lit';
import type { Clip } from '../../../src/clip/clip.js';
import { ClipController } from '../../../src/elements/sharing/clip-controller.js';
import { until } from '../mounted.js';
import { clearPage, sleep } from '../place.js';
import { sampleClip, sampleDocument } from './sample-clip.js';

class ClipHolder extends LitElement {
  static override properties = { clip: { attribute: false }, clipSrc: { attribute: 'clip-src' } };
  declare clip: Clip | undefined;
  declare clipSrc: string;
  readonly source: ClipController;

  constructor() {
    super();
    this.clipSrc = '';
    this.source = new ClipController(this);
  }

  protected override willUpdate(): void {
    this.source.look();
  }

  protected override render() {
    return html`${this.source.clip?.title ?? (this.source.failed ? 'failed' : 'none')}`;
  }
}
customElements.define('clip-holder', ClipHolder);

describe('ClipController', () => {
  const { fetch } = window;
  let asked: string[];
  let aborted: string[];

  beforeEach(() => {
    asked = [];
    aborted = [];
    window.fetch = (input, init) => {
      const address = new URL(String(input), document.baseURI).href;
      asked.push(address);
      return new Promise((resolve, reject) => {
        init?.signal?.addEventListener('abort', () => {
          aborted.push(address);
          reject(init.signal?.reason);
        });
        if (address.endsWith('never.json')) return;
        const isThere = !address.endsWith('gone.json');
        const response = new Response(JSON.stringify({ ...sampleDocument, name: address }), {
          status: isThere ? 200 : 404,
        });
        setTimeout(() => resolve(Object.defineProperty(response, 'url', { value: address })), 20);
      });
    };
  });

  afterEach(async () => {
    clearPage();
    await sleep(0);
    window.fetch = fetch;
  });

  function hold(properties: Partial<ClipHolder>): ClipHolder {
    const host = Object.assign(document.createElement('clip-holder') as ClipHolder, properties);
    document.body.append(host);
    return host;
  }
  const shown = (host: ClipHolder) => host.shadowRoot?.textContent ?? '';

  it('gives the clip that the element was given, and fetches nothing', async () => {
    const host = hold({ clip: sampleClip, clipSrc: '/a.json' });
    await host.updateComplete;
    expect(shown(host)).to.equal(sampleClip.title);
    expect(asked).to.deep.equal([]);
  });

  it('fetches what clip-src says, once', async () => {
    const host = hold({ clipSrc: '/a.json' });
    await until(() => shown(host).endsWith('/a.json'));
    host.requestUpdate();
    await host.updateComplete;
    expect(asked).to.have.lengthOf(1);
  });

  it('gives up what was on its way when the address becomes another', async () => {
    const host = hold({ clipSrc: '/never.json' });
    await host.updateComplete;
    host.clipSrc = '/b.json';
    await until(() => shown(host).endsWith('/b.json'));
    expect(aborted).to.have.lengthOf(1);
  });

  it('says that a document could not be loaded, with a way to try again', async () => {
    const host = hold({});
    let retry: (() => void) | undefined;
    host.addEventListener('clip-error', ({ detail }) => {
      expect(detail.code).to.equal('document');
      expect(detail.message).to.include('gone.json').and.include('404');
      retry = detail.retry;
    });
    host.clipSrc = '/gone.json';
    await until(() => shown(host) === 'failed');
    retry?.();
    await until(() => asked.length === 2);
  });

  it('loads on while its element is moved', async () => {
    const host = hold({ clipSrc: '/a.json' });
    await host.updateComplete;
    document.body.appendChild(document.createElement('section')).append(host);
    await until(() => shown(host).endsWith('/a.json'));
    expect(asked).to.have.lengthOf(1);
    expect(aborted).to.deep.equal([]);
  });

  it('stops when its element is removed, and loads when it comes back', async () => {
    const host = hold({ clipSrc: '/never.json' });
    await host.updateComplete;
    host.remove();
    await sleep(0);
    expect(aborted).to.have.lengthOf(1);
    document.body.append(host);
    await until(() => asked.length === 2);
  });
});
