import { expect } from '@esm-bundle/chai';
import { until } from '../elements/mounted.js';
import { leaveAll, type Received, received, viewAt } from './received.js';

const page = `${location.origin}/embed/a`;

describe('sendHeight', () => {
  let there: Received;
  let view: ReturnType<typeof viewAt>;

  afterEach(leaveAll);
  const begin = async (address: string) => {
    view = viewAt(address, 640);
    there = await received({}, { view });
    await new Promise((done) => setTimeout(done, 50));
  };
  const heights = () =>
    there.parent
      .drain()
      .filter((data) => !(data instanceof Object && 'context' in data && data.context === 'player.js'));

  it('says nothing where nobody has asked', async () => {
    await begin(page);
    view.dispatchEvent(new Event('hashchange'));
    there.parent.say({ message: 'ready', secret: 'abc' });
    expect(heights()).to.deep.equal([]);
  });

  it('tells WordPress at once, and again when it is ready', async () => {
    await begin(`${page}#?secret=abc`);
    const message = { message: 'height', value: 360, secret: 'abc' };
    expect(heights()).to.deep.equal([message]);
    there.parent.say({ message: 'ready', secret: 'abc' });
    there.parent.say({ message: 'ready', secret: 'other' });
    expect(heights()).to.deep.equal([message]);
  });

  it('tells WordPress when the secret comes late', async () => {
    await begin(page);
    view.location.href = `${page}#?secret=late`;
    view.dispatchEvent(new Event('hashchange'));
    expect(heights()).to.deep.equal([{ message: 'height', value: 360, secret: 'late' }]);
  });

  it('tells of a new width, and not of a new height alone', async () => {
    await begin(`${page}?resize=1`);
    heights();
    view.dispatchEvent(new Event('resize'));
    expect(heights()).to.deep.equal([]);
    view.innerWidth = 320;
    view.dispatchEvent(new Event('resize'));
    expect(heights()).to.deep.equal([{ src: `${page}?resize=1`, context: 'iframe.resize', height: 180 }]);
  });

  it('tells Pym at once, and with every width that it gives', async () => {
    await begin(`${page}?childId=c`);
    there.parent.say('pymxPYMxcxPYMxwidthxPYMx640');
    expect(heights()).to.deep.equal(Array(2).fill('pymxPYMxcxPYMxheightxPYMx360'));
  });

  it('counts in the shape of the media, once that is known', async () => {
    await begin(`${page}#?secret=abc`);
    heights();
    await there.player.play();
    await until(() => there.player.videoHeight);
    const { videoWidth, videoHeight } = there.player;
    there.parent.say({ message: 'ready', secret: 'abc' });
    const value = Math.ceil(640 / (videoWidth / videoHeight));
    expect(heights()).to.deep.include({ message: 'height', value, secret: 'abc' });
  });
});
