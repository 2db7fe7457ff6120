import { expect } from '@esm-bundle/chai';
import type { Clip } from '../../../src/clip/clip.js';
import { CaptionLift } from '../../../src/elements/controls/caption-lift.js';
import { setCaptionScale } from '../../../src/elements/controls/caption-scale.js';
import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import '../../../src/elements/player/clip-player.js';
import { byRole, theRole } from '../../by-role.js';
import { mounted, unmountAll, until } from '../mounted.js';

describe('CaptionLift', () => {
  let media: HTMLVideoElement;
  let track: TextTrack;
  let lift: CaptionLift;
  let host: HTMLElement;
  let bar: HTMLElement;

  const cue = (text: string, change: Partial<VTTCue> = {}, start = 0) => {
    const made = Object.assign(new VTTCue(start, start + 2, text), change);
    track.addCue(made);
    return made;
  };

  beforeEach(async () => {
    media = mounted<HTMLVideoElement>('<video src="/tests/fixtures/media/short.mp4" muted></video>');
    Object.assign(media.style, { width: '640px', height: '360px' });
    await until(() => media.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA); // `loadeddata` lifts again
    track = media.addTextTrack('captions', 'English', 'en');
    track.mode = 'showing';
    bar = mounted('<div style="padding-top: 20px; height: 25px"></div>');
    host = Object.assign(document.createElement('div'), { addController: () => undefined });
    lift = new CaptionLift(host as unknown as ConstructorParameters<typeof CaptionLift>[0]);
  });
  afterEach(() => {
    lift.hostDisconnected();
    unmountAll();
  });

  it('lifts the captions that stand where the browser puts them, and lets them down again', () => {
    const [one, two] = [cue('One row'), cue('Two\nrows')];
    lift.set(host, media, bar);
    expect([one.line, two.line], 'two lines for the bar, and their own').to.deep.equal([-3, -4]);
    lift.set(host, media);
    expect([one.line, two.line]).to.deep.equal(['auto', 'auto']);
  });

  it('counts the rows that a long text will take, without its tags', () => {
    const [long, tagged] = [cue('A word. '.repeat(18)), cue(`<c.${'loud'.repeat(30)}>short</c>`)];
    lift.set(host, media, bar);
    expect(Number(long.line)).to.be.below(-3);
    expect(tagged.line).to.equal(-3);
  });

  it('leaves alone what has a place of its own, and what is not shown soon', () => {
    const placed = [
      cue('At the top', { line: 0 }),
      cue('In per cent', { snapToLines: false, line: 20 }),
      cue('Down the side', { vertical: 'rl' }),
      cue('Much later', {}, 600),
    ];
    const lines = placed.map(({ line }) => line);
    lift.set(host, media, bar);
    expect(placed.map(({ line }) => line)).to.deep.equal(lines);
  });

  it('counts from the bottom of the box, in which engines draw cues, whatever the shape of the picture', () => {
    const one = cue('One row');
    for (const [width, height] of [
      ['640px', '440px'],
      ['1280px', '360px'],
    ] as const) {
      Object.assign(media.style, { width, height });
      lift.set(host, media, bar);
      expect(one.line, `${width} × ${height}`).to.equal(-3);
      lift.set(host, media);
      expect(one.line).to.equal('auto');
    }
  });

  it('keeps captions close under a picture with much space below, also without the bar', () => {
    media.style.height = '1000px';
    const one = cue('One row');
    const low = cue('Row\n'.repeat(12));
    for (const shown of [bar, undefined]) {
      lift.set(host, media, shown);
      expect(one.line, '320 px of lines of 36 to 46 px').to.be.within(-8, -6);
    }
    expect(low.line, 'no room there').to.equal('auto');
  });

  it('lifts the captions of sound by the size of their box', async () => {
    media.src = '/demo/media/audio/audio.m4a';
    media.load();
    await until(() => media.readyState >= 1 && media.videoWidth === 0);
    const one = cue('One row');
    lift.set(host, media, bar);
    expect(one.line).to.equal(-3);
  });

  it('does not take back a line that somebody else has set meanwhile', () => {
    const one = cue('One row');
    lift.set(host, media, bar);
    one.line = 2;
    lift.set(host, media);
    expect(one.line).to.equal(2);
  });

  it('lifts captions that are chosen while the bar is there', async () => {
    const one = cue('One row');
    track.mode = 'disabled';
    lift.set(host, media, bar);
    expect(one.line).to.equal('auto');
    track.mode = 'showing';
    await until(() => one.line === -3);
  });

  it('sets the line of what is on the screen once more when that may be drawn, and of nothing else', async () => {
    const set: [string, VTTCue['line']][] = [];
    const spied = (text: string, start: number) => {
      const made = cue(text, {}, start);
      let line: VTTCue['line'] = 'auto';
      Object.defineProperty(made, 'line', {
        get: () => line,
        set: (value) => {
          line = value;
          set.push([text, value]);
        },
      });
    };
    spied('now', 0);
    spied('later', 1);
    lift.set(host, media, bar);
    await new Promise(requestAnimationFrame);
    const lifted = [
      ['now', -3],
      ['later', -3],
    ];
    expect(set).to.deep.equal([...lifted, ['now', 'auto'], ['now', -3]]);
    set.length = 0;
    lift.set(host, media);
    await new Promise(requestAnimationFrame);
    const lowered = [
      ['now', 'auto'],
      ['later', 'auto'],
    ];
    expect(set).to.deep.equal([...lowered, ['now', 0], ['now', 'auto']]);
  });

  it('follows the size of the picture', async () => {
    const one = cue('One row');
    lift.set(host, media, bar);
    Object.assign(media.style, { width: '320px', height: '180px' });
    await until(() => one.line === -5);
  });

  it('follows the size of captions', () => {
    const one = cue('One row');
    lift.set(host, media, bar);
    setCaptionScale(host, 0.5);
    expect(one.line).to.equal(-5);
  });

  it('follows the height of the bar', async () => {
    const one = cue('One row');
    lift.set(host, media, bar);
    bar.style.height = '65px';
    await until(() => one.line === -5);
  });

  it('goes with the bar of a player', async () => {
    const player = mounted<ClipPlayer>(
      '<clip-player muted loop captions="en" clip-title="Two seconds"></clip-player>',
    );
    player.clip = captioned;
    await player.updateComplete;
    theRole('button', 'Play', player).click();
    await until(() => byRole('slider', 'Seek', player)[0]);
    const line = () => (player.textTracks[0]?.cues?.[1] as VTTCue | undefined)?.line;
    await until(() => Number(line()) < -2);
    await until(() => player.matches(':state(playing)'));
    player.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    await until(() => player.shadowRoot?.querySelector('.quiet'));
    expect(line()).to.equal('auto');
  });
});

const captioned: Clip = {
  id: 'short',
  kind: 'video',
  title: 'Two seconds',
  posters: [],
  sources: [{ src: '/tests/fixtures/media/short.mp4', type: 'video/mp4' }],
  tracks: [{ src: '/tests/fixtures/media/captions.vtt', kind: 'captions', language: 'en', label: 'English' }],
  chapters: [],
  live: false,
};
