import { expect } from '@esm-bundle/chai';
import type { EngineReport } from '../../../../src/player/engines/engine.js';
import { videojsEngine } from '../../../../src/player/engines/videojs/videojs-engine.js';
import { until } from '../../until.js';
import { describeEngine } from '../engine-contract.js';

const type = 'application/vnd.apple.mpegurl';

describeEngine(videojsEngine, {
  source: { src: '/tests/fixtures/media/short-hls/master.m3u8', type },
  dead: { src: '/tests/fixtures/media/short-hls/gone.m3u8', type },
});

describe('videojsEngine', () => {
  let stage: HTMLElement;
  let media: HTMLVideoElement;
  let said: EngineReport[];
  let end: AbortController;

  beforeEach(() => {
    stage = document.createElement('div');
    stage.dataset.vjsPlayer = '';
    media = Object.assign(document.createElement('video'), { muted: true });
    stage.append(media);
    document.body.append(stage);
    said = [];
    end = new AbortController();
  });

  afterEach(() => {
    end.abort();
    stage.remove();
  });

  it('takes whatever says what it is', () => {
    expect(videojsEngine.accepts({ src: 'a', type })).to.equal(true);
    expect(videojsEngine.accepts({ src: 'a', type: 'video/x-nothing' })).to.equal(true);
    expect(videojsEngine.accepts({ src: 'a' })).to.equal(false);
  });

  it('plays files, too', async function () {
    this.timeout(90_000);
    const engine = videojsEngine.create(media, (report) => said.push(report), end.signal);
    engine.load({ src: '/tests/fixtures/media/short.mp4', type: 'video/mp4' });
    engine.play().catch(() => undefined);
    expect(await until(() => media.currentTime > 0, 15)).to.equal(true);
  });

  it('leaves no skin, no style and no role behind', async function () {
    this.timeout(90_000);
    const styles = document.querySelectorAll('style').length;
    const engine = videojsEngine.create(media, (report) => said.push(report), end.signal);
    engine.load({ src: '/tests/fixtures/media/short.mp4', type: 'video/mp4' });
    expect(await until(() => said.some(({ state }) => state?.duration), 15)).to.equal(true);
    expect(Array.from(stage.children)).to.deep.equal([media]);
    for (const name of ['role', 'aria-label', 'tabindex'])
      expect(stage.hasAttribute(name), name).to.equal(false);
    expect(document.querySelectorAll('style')).to.have.length(styles);
  });
});
