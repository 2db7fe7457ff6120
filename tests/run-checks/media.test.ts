import { expect } from '@esm-bundle/chai';
import { faultUrl, otherOrigin, seenRequests } from '../fault-url.js';
import { click } from '../user.js';

const FILE = '/demo/media/klitschko/klitschko.mp4';

describe('media under test', () => {
  let video: HTMLVideoElement;

  beforeEach(() => {
    video = document.createElement('video');
    video.muted = true;
    document.body.append(video);
  });
  afterEach(() => {
    video.src = '';
    video.remove();
  });

  const event = (name: string) => new Promise((done) => video.addEventListener(name, done, { once: true }));

  it('plays a real file at a press', async () => {
    const button = document.createElement('button');
    button.textContent = 'Play';
    button.onclick = () => void video.play();
    button.style.cssText = 'position:fixed;top:0;right:0';
    document.body.append(button);
    video.src = FILE;
    await click(button);
    await event('timeupdate');
    while (video.currentTime < 0.2) await event('timeupdate');
    expect(video.videoWidth).to.equal(640);
    expect(Math.round(video.duration)).to.equal(62);
    button.remove();
  });

  it('seeks, from another origin as well, and what it asks for is written down', async () => {
    video.crossOrigin = 'anonymous';
    video.src = faultUrl('key=seek', FILE, otherOrigin);
    video.preload = 'auto';
    await event('loadedmetadata');
    video.currentTime = 50;
    await event('seeked');
    expect(video.currentTime).to.be.closeTo(50, 0.5);
    const [request] = await seenRequests('seek');
    expect(request?.method).to.equal('GET');
    expect(request?.url).to.include('key%3Dseek');
  });

  it('answers ranges', async () => {
    const response = await fetch(otherOrigin + FILE, { headers: { range: 'bytes=4-7' } });
    expect([response.status, await response.text()]).to.deep.equal([206, 'ftyp']);
  });

  it('meets faults', async () => {
    video.src = faultUrl('status=404', FILE);
    await event('error');
    expect(video.error?.code).to.equal(MediaError.MEDIA_ERR_SRC_NOT_SUPPORTED);
  });

  it('recovers when the fault is over', async () => {
    const address = faultUrl('status=503,times=1,key=once', FILE);
    expect((await fetch(address, { method: 'HEAD' })).status).to.equal(503);
    expect((await fetch(address, { method: 'HEAD' })).status).to.equal(200);
  });
});
