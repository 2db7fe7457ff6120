import { expect } from '@esm-bundle/chai';
import type { ClipTrack } from '../../../src/clip/clip.js';
import type { PlayerState } from '../../../src/player/player-state.js';
import { Captions } from '../../../src/player/tracks/captions.js';
import { until } from '../until.js';

const file = '/tests/fixtures/media/captions.vtt';
const text = 'WEBVTT\n\n00:00.000 --> 00:01.000\nFrom elsewhere\n';
const english: ClipTrack = { src: file, kind: 'captions', language: 'en-GB', label: 'English' };
const ukrainian: ClipTrack = { src: file, kind: 'subtitles', language: 'uk', label: 'Українська' };

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('Captions', () => {
  let media: HTMLVideoElement;
  let state: Partial<PlayerState>;
  let end: AbortController;
  let captions: Captions;

  const track = (index = 0) => media.textTracks[index];
  const cues = (index = 0) => Array.from(track(index)?.cues ?? [], (cue) => (cue as VTTCue).text);

  beforeEach(() => {
    media = document.createElement('video');
    document.body.append(media);
    state = {};
    end = new AbortController();
    captions = new Captions(media, (change) => Object.assign(state, change), end.signal);
  });

  afterEach(() => {
    end.abort();
    media.remove();
  });

  it("makes a <track> for each of the clip's, and shows none", () => {
    captions.set([english, ukrainian]);
    expect(state.captionChoices).to.deep.equal([
      { id: file, language: 'en-GB', label: 'English', kind: 'captions' },
      { id: `${file} 2`, language: 'uk', label: 'Українська', kind: 'subtitles' },
    ]);
    expect(state.captions).to.equal(undefined);
    expect(Array.from(media.textTracks, ({ mode }) => mode)).to.deep.equal(['disabled', 'disabled']);
  });

  it('shows those that are chosen of two in one language', async () => {
    const sdh = { ...english, src: `${file}?sdh`, label: 'English (SDH)' };
    captions.set([english, sdh]);
    captions.show(sdh.src);
    expect(await until(() => cues(1).length)).to.equal(true);
    await pause(400);
    expect(Array.from(media.textTracks, ({ mode }) => mode)).to.deep.equal(['disabled', 'showing']);
    expect(state).to.include({ captions: 'en-GB', captionTrack: sdh.src });
    captions.show(english.src);
    expect(Array.from(media.textTracks, ({ mode }) => mode)).to.deep.equal(['showing', 'disabled']);
  });

  it('shows captions without a language, and finds them again after a reload', async () => {
    media.addTextTrack('subtitles', 'Plain');
    media.addTextTrack('subtitles', 'Other');
    expect(await until(() => state.captionChoices?.length === 2)).to.equal(true);
    const [, other] = state.captionChoices ?? [];
    captions.show(other?.id);
    expect(Array.from(media.textTracks, ({ mode }) => mode)).to.deep.equal(['disabled', 'showing']);
    expect(state).to.include({ captions: '', captionTrack: other?.id });
  });

  it('waits for the captions of a stream that were asked for by id', async () => {
    captions.show('captions:en:Second');
    media.addTextTrack('captions', 'First', 'en');
    media.addTextTrack('captions', 'Second', 'en');
    expect(await until(() => state.captionTrack === 'captions:en:Second')).to.equal(true);
    expect(Array.from(media.textTracks, ({ mode }) => mode)).to.deep.equal(['disabled', 'showing']);
  });

  it('leaves metadata, chapters and descriptions to whoever has put them there', async () => {
    const modes = ['metadata', 'chapters', 'descriptions'].map((kind) => {
      const own = media.addTextTrack(kind as TextTrackKind, kind, 'en');
      own.mode = 'hidden';
      return own;
    });
    captions.set([english]);
    captions.show('en');
    captions.show(undefined);
    await pause(300);
    expect(modes.map(({ mode }) => mode)).to.deep.equal(['hidden', 'hidden', 'hidden']);
    expect(state.captionChoices?.map(({ label }) => label)).to.deep.equal(['English']);
  });

  it('does not offer descriptions as captions', () => {
    captions.set([{ ...english, kind: 'descriptions' }]);
    expect(state.captionChoices).to.deep.equal([]);
  });

  it('loads what it shows, and shows nothing else, even when the browser makes a choice of its own', async () => {
    captions.set([english, ukrainian]);
    captions.show('uk');
    expect(await until(() => cues(1).length)).to.equal(true);
    await pause(400);
    expect(cues(1)).to.deep.equal(['First cue', 'Second cue']);
    expect(Array.from(media.textTracks, ({ mode }) => mode)).to.deep.equal(['disabled', 'showing']);
    expect(state).to.include({ captions: 'uk', captionsFailed: false });
  });

  it('loads nothing before it is shown', async () => {
    captions.set([english, ukrainian]);
    expect(await until(() => cues(0).length + cues(1).length, 0.3)).to.equal(false);
  });

  it('shows what was asked for when the media brings it later', async () => {
    captions.set([]);
    captions.show('uk');
    expect(state.captions).to.equal(undefined);
    media.addTextTrack('subtitles', 'English', 'en');
    media.addTextTrack('subtitles', 'Українська', 'uk');
    expect(await until(() => state.captions === 'uk')).to.equal(true);
  });

  it('shows nothing of what the media brings when captions were switched off', async () => {
    captions.set([]);
    captions.show('uk');
    captions.show(undefined);
    media.addTextTrack('subtitles', 'Українська', 'uk');
    await pause(50);
    expect(state.captions).to.equal(undefined);
  });

  const wanted: [string, string | undefined][] = [
    ['en-GB', 'en-GB'],
    ['EN-gb', 'en-GB'],
    ['en', 'en-GB'],
    ['en-US', 'en-GB'],
    ['uk-UA', 'uk'],
    ['fr', undefined],
    ['', undefined],
  ];
  for (const [language, found] of wanted) {
    it(`shows ${found ?? 'nothing'} where '${language}' is wanted`, () => {
      captions.set([english, ukrainian]);
      captions.show(language);
      expect(state.captions).to.equal(found);
    });
  }

  it('prefers the very language to a near one', () => {
    captions.set([english, { ...english, language: 'en' }]);
    captions.show('en');
    expect(state.captions).to.equal('en');
  });

  it('shows one at a time, and none when told so', () => {
    captions.set([english, ukrainian]);
    captions.show('en');
    captions.show('uk');
    expect(Array.from(media.textTracks, ({ mode }) => mode)).to.deep.equal(['disabled', 'showing']);
    captions.show(undefined);
    expect(state.captions).to.equal(undefined);
    expect(Array.from(media.textTracks, ({ mode }) => mode)).to.deep.equal(['disabled', 'disabled']);
  });

  it("replaces the clip's tracks, and leaves others alone", () => {
    const own = document.createElement('track');
    own.kind = 'captions';
    media.append(own);
    captions.set([english]);
    captions.set([ukrainian]);
    const labels = Array.from(media.querySelectorAll('track'), ({ label }) => label);
    expect(labels).to.deep.equal(['', 'Українська']);
  });

  it('tells of tracks that the media brings along, and of a choice made elsewhere', async () => {
    media.addTextTrack('captions', 'From the stream', 'fr');
    expect(await until(() => state.captionChoices?.length === 1)).to.equal(true);
    const [first] = media.textTracks;
    if (first) first.mode = 'showing';
    expect(await until(() => state.captions === 'fr')).to.equal(true);
  });

  it('keeps to a choice made elsewhere', async () => {
    let added = 0;
    media.textTracks.addEventListener('addtrack', () => added++);
    captions.set([english, ukrainian]);
    captions.show('uk');
    expect(await until(() => added === 2)).to.equal(true);
    await pause(400); // from each new track on, ours is held for a moment
    const [first, second] = media.textTracks;
    if (first && second) [first.mode, second.mode] = ['showing', 'disabled'];
    expect(await until(() => state.captions === 'en-GB')).to.equal(true);
    await pause(400);
    expect(state.captions).to.equal('en-GB');
  });

  it('says that captions failed when their file is gone', async () => {
    captions.set([{ ...english, src: '/tests/fixtures/media/gone.vtt' }]);
    captions.show('en');
    expect(await until(() => state.captionsFailed)).to.equal(true);
  });

  it('fetches captions of another origin itself, when they are shown', async () => {
    captions.set([{ ...english, src: `data:text/vtt,${encodeURIComponent(text)}` }]);
    expect(media.querySelector('track')?.src).to.equal('');
    captions.show('en');
    expect(await until(() => cues().length)).to.equal(true);
    expect(cues()).to.deep.equal(['From elsewhere']);
    expect(media.querySelector('track')?.src).to.match(/^blob:/);
  });

  it('says that captions failed when another origin does not give them', async () => {
    captions.set([{ ...english, src: 'data:text/vtt;base64,!' }]);
    captions.show('en');
    expect(await until(() => state.captionsFailed)).to.equal(true);
  });

  it('leaves the fetching to media with crossorigin', () => {
    media.crossOrigin = 'anonymous';
    captions.set([{ ...english, src: 'https://clips.example/captions.vtt' }]);
    expect(media.querySelector('track')?.src).to.equal('https://clips.example/captions.vtt');
  });

  it('tells nothing more when its signal is aborted', async () => {
    captions.set([english]);
    end.abort();
    state = {};
    const [first] = media.textTracks;
    if (first) first.mode = 'showing';
    expect(await until(() => Object.keys(state).length, 0.3)).to.equal(false);
  });
});
