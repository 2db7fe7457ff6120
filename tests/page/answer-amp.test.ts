import { expect } from '@esm-bundle/chai';
import { until } from '../elements/mounted.js';
import { leaveAll, type Received, received, viewAt } from './received.js';

describe('answerAmp', () => {
  let there: Received;

  afterEach(leaveAll);
  const begin = async (address = `${location.origin}/embed/a#amp=1`, attributes = {}) => {
    there = await received(attributes, { view: viewAt(address) });
    await new Promise((done) => setTimeout(done, 50));
  };
  const told = () =>
    there.parent.heard.flatMap((data) => (data instanceof Object && 'event' in data ? [data.event] : []));
  const say = (method: string) => there.parent.say(JSON.stringify({ event: 'method', method }));

  it('says nothing of AMP without its mark', async () => {
    await begin(`${location.origin}/embed/a`);
    say('hidecontrols');
    expect(told()).to.deep.equal([]);
    expect(there.player.noControls).to.equal(false);
  });

  it('says canplay first, as an object with an id', async () => {
    await begin();
    expect(there.parent.heard.find((data) => data instanceof Object)).to.deep.equal({
      id: 0,
      event: 'canplay',
    });
  });

  it('plays, pauses, mutes, and tells each once', async () => {
    await begin();
    say('play');
    await until(() => told().includes('playing'));
    say('unmute');
    await until(() => told().includes('unmuted'));
    say('mute');
    await until(() => told().includes('muted'));
    say('pause');
    await until(() => told().includes('pause'));
    expect(there.player.paused).to.equal(true);
    const ids = there.parent.heard.flatMap((data) =>
      data instanceof Object && 'id' in data ? [data.id] : [],
    );
    expect(new Set(ids).size).to.equal(ids.length);
    expect(told().filter((event) => event === 'muted')).to.have.length(1);
  });

  it('tells that it has ended', async () => {
    await begin();
    there.player.currentTime = 1.8;
    say('play');
    await until(() => told().includes('ended'));
  });

  it('tells that nothing can be played', async () => {
    await begin(undefined, { src: '/tests/fixtures/media/not-video.mp4' });
    say('play');
    await until(() => told().includes('error'));
  });

  it('shows and hides the controls', async () => {
    await begin();
    say('hidecontrols');
    expect(there.player.noControls).to.equal(true);
    say('showcontrols');
    expect(there.player.noControls).to.equal(false);
  });

  it('asks for the screen and gives it back, and survives a refusal', async () => {
    await begin();
    let asked = 0;
    there.player.requestFullscreen = () => {
      asked++;
      return Promise.reject(new TypeError('no press'));
    };
    say('fullscreenenter');
    say('fullscreenexit');
    expect(asked).to.equal(1);
  });
});
