import { expect } from '@esm-bundle/chai';
import '../../src/elements/player/clip-player.js';
import type { ClipPlayer } from '../../src/elements/player/clip-player.js';
import { receive } from '../../src/page/receive.js';
import { until } from '../elements/mounted.js';
import { hello, seek } from '../wire/sample-messages.js';
import { FakeParent } from './fake-parent.js';
import { viewAt } from './received.js';

const address = `${location.origin}/embed/a#?secret=abc`;
const document_ = {
  '@type': 'VideoObject',
  name: 'Upright',
  contentUrl: '/tests/fixtures/media/short.mp4',
  width: 360,
  height: 640,
};

describe('PlayerBridge', () => {
  let player: ClipPlayer;
  let parent: FakeParent;
  let end: AbortController;

  beforeEach(() => {
    player = document.createElement('clip-player');
    player.consent = 'yes';
    player.innerHTML = `<script type="application/ld+json">${JSON.stringify(document_)}</script>`;
    parent = new FakeParent();
    end = new AbortController();
    receive(player, { parent, view: viewAt(address), signal: end.signal });
  });
  afterEach(() => {
    end.abort();
    player.remove();
  });

  const find = (fields: object) =>
    parent.heard.find((data) =>
      Object.entries(fields).every(([key, value]) => Reflect.get(Object(data), key) === value),
    );
  const playerJsReady = () =>
    parent.heard.some((data) => typeof data === 'string' && JSON.parse(data).event === 'ready');

  it('answers our own protocol while the reader is asked for consent, and refuses to play', async () => {
    let isHeardOutside = false;
    document.addEventListener('clip-ask', () => (isHeardOutside = true), { signal: end.signal });
    document.body.append(player);
    parent.say(hello);
    const { state } = (await until(() => find({ type: 'report', event: 'ready' }))) as { state: object };
    expect(state).to.include({ clip: null, phase: 'idle' });
    parent.say({ ...seek, id: 'p', name: 'play', value: null });
    const { error } = (await until(() => find({ type: 'result', id: 'p' }))) as { error: object };
    expect(error).to.include({ name: 'NotAllowedError' });
    expect(isHeardOutside, 'the page hears nothing of it').to.equal(false);
    player.grantConsent();
    await until(() => find({ type: 'report', event: 'clip-ready' }));
  });

  it('lets players of other protocols wait until the reader agrees, because they expect a clip', async () => {
    document.body.append(player);
    await until(() => find({ message: 'height' }));
    expect(playerJsReady()).to.equal(false);
    player.grantConsent();
    await until(playerJsReady);
  });

  it('tells the height while the reader is asked, and that of the clip when it is known', async () => {
    document.body.append(player);
    await until(() => find({ message: 'height', value: 360 }));
    player.grantConsent();
    await until(() => find({ message: 'height', value: 1138 }));
  });
});
