import { expect } from '@esm-bundle/chai';
import '../../../src/elements/player/clip-player.js';
import { until } from '../mounted.js';
import { type Check, describeConformance, type Make, next, type Subject } from './conformance.js';

const src = '/tests/fixtures/media/short.mp4';
const dead = '/tests/fixtures/media/not-video.mp4';

/** An element with two seconds of media, in the page, which may play without a press. */
function placed(make: Make, attributes: Readonly<Record<string, string>> = { src }): Subject {
  const element = make({ muted: '', ...attributes });
  document.body.append(element);
  return element;
}

async function playing(make: Make, attributes?: Readonly<Record<string, string>>): Promise<Subject> {
  const element = placed(make, attributes);
  await element.play();
  return element;
}

/** The names of the events that an element fires, in order. */
function heard(element: Subject, types: string): string[] {
  const names: string[] = [];
  for (const type of types.split(' ')) element.addEventListener(type, () => names.push(type));
  return names;
}

const nameOf = async (asked: Promise<unknown>) =>
  asked.then(
    () => 'none',
    (error: DOMException) => error.name,
  );

const loading = 'loadstart durationchange loadedmetadata loadeddata canplay canplaythrough';

const playChecks: Check[] = [
  [
    'play() sets paused in the same task',
    (make) => {
      const element = placed(make);
      element.play().catch(() => undefined);
      expect(element.paused).to.equal(false);
    },
  ],
  [
    'play() resolves with nothing, and it plays',
    async (make) => {
      const element = placed(make);
      expect(await element.play()).to.equal(undefined);
      expect(element.paused).to.equal(false);
      expect(element.readyState).to.be.above(2);
    },
  ],
  [
    'play() that plays already resolves',
    async (make) => {
      const element = await playing(make);
      await element.play();
    },
  ],
  [
    'play() that is paused rejects with AbortError',
    async (make) => {
      const element = placed(make);
      const asked = nameOf(element.play());
      element.pause();
      expect(await asked).to.equal('AbortError');
    },
  ],
  [
    'play() that is loaded anew rejects with AbortError',
    async (make) => {
      const element = placed(make);
      const asked = nameOf(element.play());
      element.load();
      expect(await asked).to.equal('AbortError');
    },
  ],
  [
    'play() of what is no media rejects with NotSupportedError',
    async (make) => expect(await nameOf(placed(make, { src: dead }).play())).to.equal('NotSupportedError'),
  ],
  [
    'play() after that rejects as well',
    async (make) => {
      const element = placed(make, { src: dead });
      await nameOf(element.play());
      expect(await nameOf(element.play())).to.equal('NotSupportedError');
    },
  ],
  [
    'error is a MediaError then, the same each time',
    async (make) => {
      const element = placed(make, { src: dead });
      const failed = next(element, 'error');
      await nameOf(element.play());
      await failed;
      expect(element.error).to.be.instanceOf(MediaError);
      expect(element.error?.code).to.equal(4);
      expect(element.error?.MEDIA_ERR_SRC_NOT_SUPPORTED).to.equal(4);
      expect(element.error).to.equal(element.error);
    },
  ],
  [
    'an address after an error plays',
    async (make) => {
      const element = placed(make, { src: dead });
      await nameOf(element.play());
      element.src = src;
      await element.play();
      expect(element.error).to.equal(null);
    },
  ],
  [
    'two play() resolve together',
    async (make) => {
      const element = placed(make);
      await Promise.all([element.play(), element.play()]);
    },
  ],
  [
    'play() after pause() in one task plays',
    async (make) => {
      const element = await playing(make, { src, loop: '' });
      element.pause();
      await element.play();
      expect(element.paused).to.equal(false);
      await next(element, 'timeupdate');
    },
  ],
  [
    'load() then play() begins again after the end',
    async (make) => {
      const element = await playing(make);
      await next(element, 'ended');
      element.load();
      expect(element).to.include({ currentTime: 0, ended: false, paused: true });
      await element.play();
      expect(element.currentTime).to.be.below(1.5);
      expect(element.ended).to.equal(false);
    },
  ],
  [
    'load() goes back to the start',
    async (make) => {
      const element = await playing(make);
      element.currentTime = 1.5;
      await next(element, 'seeked');
      element.load();
      expect(element.currentTime).to.equal(0);
      await element.play();
      expect(element.currentTime).to.be.below(1);
    },
  ],
  [
    'load() keeps a position that was set before media',
    async (make) => {
      const element = placed(make, { src, preload: 'none' });
      element.currentTime = 1;
      element.load();
      expect(element.currentTime).to.equal(1);
      await element.play();
      expect(element.currentTime).to.be.at.least(0.9);
    },
  ],
  [
    'load() ends an error, and fails again',
    async (make) => {
      const element = placed(make, { src: dead });
      await nameOf(element.play());
      element.load();
      expect(element.error).to.equal(null);
      expect(await nameOf(element.play())).to.equal('NotSupportedError');
      expect(element.error?.code).to.equal(4);
    },
  ],
  [
    'it plays without a place in a page',
    async (make) => {
      const element = make({ muted: '', src });
      await element.play();
      expect(element.paused).to.equal(false);
      element.pause();
    },
  ],
];

const eventChecks: Check[] = [
  [
    'events of loading come in the order of HTML',
    async (make) => {
      const element = placed(make);
      const names = heard(element, loading);
      const through = next(element, 'canplaythrough');
      await element.play();
      await through;
      expect(names.filter((name, index) => names.indexOf(name) === index).join(' ')).to.equal(loading);
    },
  ],
  [
    'play comes before playing',
    async (make) => {
      const element = placed(make);
      const names = heard(element, 'play playing');
      const began = next(element, 'playing');
      await element.play();
      await began;
      expect(names).to.deep.equal(['play', 'playing']);
    },
  ],
  [
    'pause() fires timeupdate and pause, later',
    async (make) => {
      const element = await playing(make);
      const names = heard(element, 'pause');
      element.pause();
      expect(element.paused).to.equal(true);
      expect(names).to.deep.equal([]);
      await next(element, 'pause');
    },
  ],
  [
    'media events do not bubble',
    async (make) => {
      const element = placed(make);
      const event = next(element, 'playing');
      await element.play();
      expect((await event).bubbles).to.equal(false);
    },
  ],
  [
    'an event has the element as its target',
    async (make) => {
      const element = placed(make);
      const event = next(element, 'timeupdate');
      await element.play();
      expect((await event).target).to.equal(element);
    },
  ],
  [
    'an event handler attribute hears it',
    async (make) => {
      const element = placed(make);
      const began = new Promise((done) => {
        element.onplaying = done;
      });
      await element.play();
      await began;
    },
  ],
  [
    'ended: the position stands at the end, and ended is true',
    async (make) => {
      const element = await playing(make);
      await next(element, 'ended');
      expect(element).to.include({ ended: true });
      expect(element.currentTime).to.be.closeTo(element.duration, 0.1);
    },
  ],
  [
    'pause comes before ended',
    async (make) => {
      const element = await playing(make);
      const names = heard(element, 'pause ended');
      await next(element, 'ended');
      expect(names).to.deep.equal(['pause', 'ended']);
    },
  ],
  [
    'play() at the end begins again',
    async (make) => {
      const element = await playing(make);
      await next(element, 'ended');
      await element.play();
      expect(element.currentTime).to.be.below(1.5);
      expect(element.ended).to.equal(false);
    },
  ],
  [
    'loop: it never ends',
    async (make) => {
      const element = await playing(make, { src, loop: '' });
      const names = heard(element, 'ended');
      await next(element, 'seeked');
      expect(names).to.deep.equal([]);
      expect(element.paused).to.equal(false);
    },
  ],
];

const metadataChecks: Check[] = [
  ...['duration', 'videoWidth', 'videoHeight'].map(
    (name): Check => [
      `${name} is that of the media`,
      async (make) => {
        const value = Reflect.get(await playing(make), name);
        expect(value).to.be.closeTo({ duration: 2, videoWidth: 160, videoHeight: 90 }[name] ?? 0, 0.1);
      },
    ],
  ),
  ...['buffered', 'seekable', 'played'].map(
    (name): Check => [
      `${name} has one range`,
      async (make) => {
        const element = await playing(make);
        await next(element, 'timeupdate');
        await next(element, 'timeupdate');
        expect(Reflect.get(element, name)).to.be.instanceOf(TimeRanges).with.property('length', 1);
      },
    ],
  ),
  [
    'currentSrc is the absolute address',
    async (make) => {
      expect((await playing(make)).currentSrc).to.equal(new URL(src, location.href).href);
    },
  ],
  [
    'networkState is idle or loading',
    async (make) => {
      expect((await playing(make)).networkState).to.be.oneOf([1, 2]);
    },
  ],
  [
    'load() without play() fetches metadata where preload asks for it',
    async (make) => {
      const element = placed(make, { src, preload: 'metadata' });
      await next(element, 'loadedmetadata');
      expect(element.duration).to.be.closeTo(2, 0.1);
      expect(element.paused).to.equal(true);
    },
  ],
  [
    'autoplay plays',
    async (make) => {
      const element = placed(make, { src, autoplay: '' });
      await next(element, 'playing');
      expect(element.paused).to.equal(false);
    },
  ],
];

const seekChecks: Check[] = [
  [
    'a position before media is where it begins',
    async (make) => {
      const element = placed(make);
      element.currentTime = 1;
      const began = next(element, 'playing').then(() => element.currentTime);
      await element.play();
      expect(await began).to.be.within(0.9, 1.9);
    },
  ],
  [
    'a seek is under way at once',
    async (make) => {
      const element = await playing(make);
      element.currentTime = 1;
      expect(element.seeking).to.equal(true);
      expect(element.currentTime).to.be.closeTo(1, 0.05);
    },
  ],
  [
    'a seek to the start is at the start at once',
    async (make) => {
      const element = await playing(make);
      await next(element, 'timeupdate');
      await next(element, 'timeupdate');
      element.pause();
      await next(element, 'pause');
      element.currentTime = 0;
      expect(element.currentTime).to.equal(0);
    },
  ],
  [
    'seeking comes before seeked',
    async (make) => {
      const element = await playing(make);
      element.pause();
      const names = heard(element, 'seeking seeked');
      element.currentTime = 0.5;
      await next(element, 'seeked');
      expect(names).to.deep.equal(['seeking', 'seeked']);
      expect(element.seeking).to.equal(false);
    },
  ],
  ...(
    [
      [-5, 0],
      [99, 2],
    ] as const
  ).map(
    ([asked, got]): Check => [
      `currentTime = ${asked} goes to ${got}`,
      async (make) => {
        const element = await playing(make);
        element.pause();
        element.currentTime = asked;
        await next(element, 'seeked');
        expect(element.currentTime).to.be.closeTo(got, 0.1);
      },
    ],
  ),
  [
    'currentTime = NaN throws, and it plays on',
    async (make) => {
      const element = await playing(make);
      expect(() => {
        element.currentTime = Number.NaN;
      }).to.throw(TypeError);
      expect(element.paused).to.equal(false);
    },
  ],
  [
    'volume and rate of before hold once it plays',
    async (make) => {
      const element = placed(make);
      Object.assign(element, { volume: 0.5, playbackRate: 2, preservesPitch: false });
      await element.play();
      expect(element).to.include({ volume: 0.5, playbackRate: 2, preservesPitch: false, muted: true });
    },
  ],
];

const treeChecks: Check[] = [
  [
    'removal pauses, and fires pause',
    async (make) => {
      const element = await playing(make);
      const paused = next(element, 'pause');
      element.remove();
      await paused;
      expect(element.paused).to.equal(true);
    },
  ],
  [
    'a move in one task plays on',
    async (make) => {
      const element = await playing(make, { src, loop: '' });
      const names = heard(element, 'pause emptied');
      document.body.append(element);
      await new Promise((done) => setTimeout(done, 100));
      expect(names).to.deep.equal([]);
      expect(element.paused).to.equal(false);
    },
  ],
  [
    'removal: position and metadata stay',
    async (make) => {
      const element = await playing(make);
      element.remove();
      await new Promise((done) => setTimeout(done, 50));
      expect(element.duration).to.be.closeTo(2, 0.1);
    },
  ],
  [
    'it plays after it was taken out and put back',
    async (make) => {
      const element = await playing(make);
      element.remove();
      await new Promise((done) => setTimeout(done, 50));
      document.body.append(element);
      await element.play();
      expect(element.paused).to.equal(false);
    },
  ],
  [
    'sound that was set holds after a removal',
    async (make) => {
      const element = placed(make);
      element.volume = 0.5;
      await element.play();
      element.remove();
      await new Promise((done) => setTimeout(done, 50));
      expect(element.volume).to.equal(0.5);
    },
  ],
  [
    'a source child plays, and a gone one is passed over',
    async (make) => {
      const element = make({ muted: '' });
      for (const address of [`/fault/status=404${src}`, src])
        element.append(Object.assign(document.createElement('source'), { src: address, type: 'video/mp4' }));
      document.body.append(element);
      await element.play();
      expect(element.currentSrc).to.contain(`${location.host}${src}`);
    },
  ],
  [
    'a new address stops what plays, with emptied',
    async (make) => {
      const element = await playing(make);
      const emptied = next(element, 'emptied');
      element.src = `${src}?other`;
      await emptied;
      await element.play();
      expect(element.currentSrc).to.contain('?other');
    },
  ],
  [
    'srcObject plays a stream, and has no currentSrc',
    async (make) => {
      const canvas = document.createElement('canvas');
      const pen = canvas.getContext('2d');
      const timer = setInterval(() => pen?.fillRect(0, 0, Math.random() * 100, 9), 20);
      try {
        const element = placed(make, {});
        element.srcObject = canvas.captureStream();
        expect(element.srcObject).to.be.instanceOf(MediaStream);
        await element.play();
        expect(element.currentSrc).to.equal('');
        expect(element.paused).to.equal(false);
        element.srcObject = null;
        expect(element.srcObject).to.equal(null);
      } finally {
        clearInterval(timer);
      }
    },
  ],
  [
    'addTextTrack() gives a track of the list',
    async (make) => {
      const element = placed(make);
      const track = element.addTextTrack('captions', 'English', 'en');
      expect(track).to.include({ kind: 'captions', label: 'English', language: 'en', mode: 'hidden' });
      expect(Array.from(element.textTracks)).to.include(track);
    },
  ],
  [
    'a track child is listed',
    async (make) => {
      const element = make({ muted: '', src });
      const track = Object.assign(document.createElement('track'), {
        kind: 'captions',
        srclang: 'en',
        label: 'English',
      });
      track.src = '/tests/fixtures/media/captions.vtt';
      element.append(track);
      document.body.append(element);
      await element.play();
      await until(() => element.textTracks.length);
      expect(Array.from(element.textTracks, ({ label }) => label)).to.deep.equal(['English']);
    },
  ],
];

describeConformance('promises of play()', playChecks);
describeConformance('events', eventChecks);
describeConformance('metadata', metadataChecks);
describeConformance('seeking', seekChecks);
describeConformance('the tree, sources and tracks', treeChecks);
