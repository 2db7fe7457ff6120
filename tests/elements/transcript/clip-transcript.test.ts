import { expect } from '@esm-bundle/chai';
import type { ClipCopy } from '../../../src/elements/sharing/clip-copy-event.js';
import type { ClipTranscript } from '../../../src/elements/transcript/clip-transcript.js';
import '../../../src/elements/transcript/clip-transcript.js';
import type { Player } from '../../../src/player/player.js';
import { byRole, theRole } from '../../by-role.js';
import { FakeClock } from '../../player/fake-clock.js';
import { FakeEngine } from '../../player/fake-engine.js';
import { managedPlayer } from '../../player/managed-player.js';
import { click, moveTo, press, pressButton, releaseButton, type } from '../../user.js';
import { faults } from '../faults.js';
import { unmountAll, until } from '../mounted.js';
import { clearPage, find, findAll, place } from '../place.js';
import { captionedClip, fileOf, forgetFiles, longVtt, vttOf } from './captions-of.js';

const english = vttOf(
  [0, 3, '<v Ann>Good morning. <00:00:01.000>We are'],
  [3, 5, '<v Ann>above the town.'],
  [6, 9, '<v Bob>The bridges are open.'],
  [20, 22, '♪'],
);
const ukrainian = vttOf([0, 3, 'Добрий ранок.'], [3, 5, 'Ми над містом.']);

interface Playing {
  readonly player: Player;
  readonly engine: FakeEngine;
}

/** A player that has begun to play a clip; its engine says what a test has it say. */
function playing(clip = captionedClip({ en: english, uk: ukrainian })): Playing {
  const engine = new FakeEngine();
  const player = managedPlayer({
    media: document.createElement('video'),
    engines: [engine],
    clock: new FakeClock(),
  });
  player.setClip(clip);
  player.play();
  engine.playsAt(0);
  return { player, engine };
}

async function opened(properties: Partial<ClipTranscript>): Promise<ClipTranscript> {
  const transcript = await place('clip-transcript', { open: true, ...properties });
  await until(() => linesOf(transcript).length || find(transcript, '.status').textContent?.trim());
  await until(() => find(transcript, '.status').textContent !== 'Please wait');
  await transcript.updateComplete;
  return transcript;
}

const linesOf = (transcript: Element) => findAll(transcript, '.line');
const texts = (transcript: Element) => linesOf(transcript).map(({ textContent }) => textContent);
const current = (transcript: Element) =>
  findAll(transcript, '[aria-current]').map(({ textContent }) => textContent);
const statusOf = (transcript: Element) => find(transcript, '.status').textContent?.trim();

/** Puts the playhead at a time, as a `timeupdate` of the media does. */
function at(engine: FakeEngine, currentTime: number): void {
  engine.playsAt(currentTime);
}

describe('<clip-transcript>', () => {
  afterEach(() => {
    unmountAll();
    clearPage();
    forgetFiles();
  });

  it('fetches nothing until it is opened', async () => {
    const { fetch } = window;
    const asked: unknown[] = [];
    window.fetch = (...request) => {
      asked.push(request[0]);
      return fetch(...request);
    };
    try {
      const { player } = playing();
      const transcript = await place('clip-transcript', { player, clipSrc: '/nowhere.json' });
      await place('clip-transcript', { src: fileOf(english) });
      expect(asked).to.deep.equal([]);
      theRole('button', 'Transcript', transcript).click();
      await until(() => linesOf(transcript).length);
      expect(asked).to.have.length(1);
    } finally {
      window.fetch = fetch;
    }
  });

  it('is a region with a heading, speakers, and a button for each line', async () => {
    const transcript = await opened({ player: playing().player });
    expect(theRole('region', 'Transcript: A town', transcript)).to.be.instanceOf(HTMLElement);
    expect(theRole('heading', 'Transcript', transcript).localName).to.equal('h2');
    expect(findAll(transcript, '.speaker').map(({ textContent }) => textContent)).to.deep.equal([
      'Ann',
      'Bob',
    ]);
    await until(() => byRole('button', /town|bridges/, transcript).length === 2); // WebKit draws in a later frame
    expect(findAll(transcript, '.paragraph p').map(({ textContent }) => textContent)).to.deep.equal([
      'Ann Good morning. We are above the town.',
      'Bob The bridges are open.',
      '♪',
    ]);
    expect(await faults(transcript)).to.deep.equal([]);
  });

  it('names its landmarks by its clip, so that several on a page differ', async () => {
    const named = (title: string) => playing(captionedClip({ en: english }, { title })).player;
    const { player } = playing();
    const [first, second] = [await opened({ player }), await opened({ player: named('A river') })];
    expect(byRole('region', /A river/, second)).to.have.length(1);
    expect(await faults(document.body)).to.deep.equal([]);
    player.setClip(captionedClip({ en: english }, { title: 'A lake' }));
    await until(() => byRole('region', 'Transcript: A lake', first).length);
  });

  it('tells when it is opened and closed, and lets go of its text', async () => {
    const told: string[] = [];
    const transcript = await place('clip-transcript', { src: fileOf(english) });
    for (const name of ['clip-open', 'clip-close'] as const)
      transcript.addEventListener(name, ({ detail }) => told.push(`${name} ${detail.panel}`));
    const button = theRole('button', 'Transcript', transcript);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await until(() => linesOf(transcript).length);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    button.click();
    await transcript.updateComplete;
    expect(told).to.deep.equal(['clip-open transcript', 'clip-close transcript']);
    expect(linesOf(transcript)).to.deep.equal([]);
  });

  it('goes to a line by a click, by Enter, and by the arrows and Space', async () => {
    const { player, engine } = playing();
    const transcript = await opened({ player });
    engine.drain();
    await click(linesOf(transcript)[2] as HTMLElement);
    expect(engine.drain()).to.deep.equal(['seek 6']);
    linesOf(transcript)[1]?.focus();
    await press('Enter');
    expect(engine.drain()).to.deep.equal(['seek 3']);
    await press('ArrowDown');
    await press('ArrowDown');
    await press(' ');
    expect(engine.drain()).to.deep.equal(['seek 20']);
    await press('Home');
    expect(transcript.shadowRoot?.activeElement).to.equal(linesOf(transcript)[0]);
    expect(findAll(transcript, '.line[tabindex="0"]')).to.have.length(1);
  });

  it('marks what is spoken, and moves nothing', async () => {
    const { player, engine } = playing();
    const transcript = await opened({ player });
    const box = find(transcript, '.scroller');
    const before = [box.scrollTop, box.scrollHeight, scrollY];
    at(engine, 3.5);
    expect(current(transcript)).to.deep.equal(['above the town.']);
    at(engine, 5.5);
    expect(current(transcript), 'a short pause').to.deep.equal([]);
    at(engine, 8);
    expect(current(transcript)).to.deep.equal(['The bridges are open.']);
    at(engine, 15);
    expect(current(transcript), 'a long pause').to.deep.equal([]);
    expect([box.scrollTop, box.scrollHeight, scrollY]).to.deep.equal(before);
  });

  it('opens three hours of captions with few nodes each, and changes two of them for a mark', async () => {
    const { player, engine } = playing(captionedClip({ en: longVtt(5000) }));
    const transcript = await opened({ player });
    await until(() => linesOf(transcript).length === 5000);
    const root = find(transcript, '.text');
    const count = root.querySelectorAll('*').length;
    expect(count).to.be.below(5000 * 2);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(transcript.shadowRoot as ShadowRoot, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    at(engine, 5400);
    changes.push(...observer.takeRecords());
    expect(changes.length, 'a mark').to.equal(2);
    for (let second = 5400; second < 5460; second += 0.25) at(engine, second);
    changes.push(...observer.takeRecords());
    await transcript.updateComplete;
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(changes.length, 'a minute of marks').to.be.below((60 / 2.16 + 1) * 2 + 2);
    expect(root.querySelectorAll('*').length).to.equal(count);
    expect(getComputedStyle(find(transcript, '.paragraph')).contentVisibility).to.equal('auto');
  });

  it('scrolls along while it follows, until the reader scrolls', async () => {
    const { player, engine } = playing(captionedClip({ en: longVtt(200) }));
    const transcript = await opened({ player, follow: true });
    const box = find(transcript, '.scroller');
    expect(theRole('button', 'Follow', transcript).getAttribute('aria-pressed')).to.equal('true');
    at(engine, 300);
    await until(() => box.scrollTop > 0);
    expect(scrollY).to.equal(0);
    box.dispatchEvent(new WheelEvent('wheel'));
    await transcript.updateComplete;
    expect(transcript.follow).to.equal(false);
    const { scrollTop } = box;
    at(engine, 400);
    expect(box.scrollTop).to.equal(scrollTop);
  });

  it('finds words, counts them, and goes from one to the next and around', async () => {
    const transcript = await opened({ player: playing().player });
    find(transcript, 'input').focus();
    await type('are');
    const count = find(transcript, '.count');
    await until(() => count.textContent === '1 of 2');
    const found = () => findAll(transcript, '[data-found]').map(({ textContent }) => textContent);
    expect(found()).to.deep.equal(['Good morning. We are']);
    theRole('button', 'Next match', transcript).click();
    await transcript.updateComplete;
    expect([count.textContent, ...found()]).to.deep.equal(['2 of 2', 'The bridges are open.']);
    find(transcript, 'input').focus();
    await press('Enter');
    expect(found()).to.deep.equal(['Good morning. We are']);
    await press('Enter', { modifiers: ['Shift'] });
    expect(found()).to.deep.equal(['The bridges are open.']);
    await type('xyz');
    await until(() => count.textContent === 'Nothing found');
    expect(found()).to.deep.equal([]);
    expect(await faults(transcript)).to.deep.equal([]);
  });

  it('switches languages, and says in which one its text is', async () => {
    const transcript = await opened({ player: playing().player, captions: 'uk' });
    expect(texts(transcript)).to.deep.equal(['Добрий ранок.', 'Ми над містом.']);
    expect(find(transcript, '.paragraph p').lang).to.equal('uk');
    const select = theRole('combobox', 'Language', transcript) as HTMLSelectElement;
    expect(Array.from(select.options, ({ text }) => text)).to.deep.equal(['English', 'Ukrainian']);
    expect(select.value).to.equal(select.options[1]?.value);
    select.value = select.options[0]?.value ?? '';
    select.dispatchEvent(new Event('change'));
    await until(() => texts(transcript)[2] === 'The bridges are open.');
    expect(find(transcript, '.paragraph p').lang).to.equal('en');
  });

  it('follows the clip of its player', async () => {
    const { player } = playing();
    const transcript = await opened({ player });
    player.setClip(captionedClip({ en: vttOf([1, 2, 'Another clip.']) }, { id: 'other', sources: [] }));
    await until(() => texts(transcript).join() === 'Another clip.');
  });

  it('gives what is selected, with the times of its words', async () => {
    const transcript = await opened({ player: playing().player });
    const [first, , third] = linesOf(transcript);
    document.getSelection()?.setBaseAndExtent(first?.firstChild as Node, 14, third?.firstChild as Node, 11);
    expect(
      transcript.selectedCues.map(({ start, end, text, speaker }) => [start, end, text, speaker]),
    ).to.deep.equal([
      [1, 3, 'We are', 'Ann'],
      [3, 5, 'above the town.', 'Ann'],
      [6, 9, 'The bridges', 'Bob'],
    ]);
    document.getSelection()?.removeAllRanges();
    expect(transcript.selectedCues).to.deep.equal([]);
  });

  it('takes a selection away by a press on a line, and goes nowhere then', async () => {
    const { player, engine } = playing();
    const transcript = await opened({ player });
    const [first, second, third] = linesOf(transcript) as HTMLElement[];
    document.getSelection()?.setBaseAndExtent(first?.firstChild as Node, 0, first?.firstChild as Node, 12);
    engine.drain();
    await click(second as HTMLElement);
    expect(engine.drain()).to.deep.equal([]);
    document.getSelection()?.removeAllRanges();
    await click(third as HTMLElement); // another line: two clicks on one may be a double click
    expect(engine.drain()).to.deep.equal(['seek 6']);
  });

  it('goes to a line by the click of a screen reader, though a finger has scrolled before', async () => {
    const { player, engine } = playing();
    const transcript = await opened({ player });
    const [first, , third] = linesOf(transcript) as HTMLElement[];
    document.getSelection()?.setBaseAndExtent(first?.firstChild as Node, 0, first?.firstChild as Node, 12);
    for (const type of ['pointerdown', 'pointercancel'])
      first?.dispatchEvent(new PointerEvent(type, { pointerType: 'touch', bubbles: true, composed: true }));
    document.getSelection()?.removeAllRanges();
    engine.drain();
    third?.click();
    expect(engine.drain()).to.deep.equal(['seek 6']);
  });

  it('marks the words of the excerpt that is played, and scrolls to them inside its box alone', async () => {
    const clip = captionedClip({ en: longVtt(400), uk: ukrainian });
    const { player } = playing(clip);
    player.seek(43.2, { start: 43.2, end: 47.5 });
    const page = scrollY;
    document.body.style.setProperty('--clip-transcript-block-size', '6em');
    const transcript = await opened({ player });
    const quoted = () => findAll(transcript, '[data-quoted]').map(({ textContent }) => textContent);
    await until(() => quoted().length === 2);
    expect(quoted().map((text) => text?.slice(0, 12))).to.deep.equal(['Sentence 20 ', 'Sentence 21 ']);
    const box = find(transcript, '.scroller');
    await until(() => box.scrollTop > 0);
    const [line, around] = [find(transcript, '[data-quoted]'), box].map((each) =>
      each.getBoundingClientRect(),
    );
    expect((line?.top ?? 0) >= (around?.top ?? 0) && (line?.bottom ?? 0) <= (around?.bottom ?? 0)).to.equal(
      true,
    );
    expect(scrollY).to.equal(page);
    box.scrollTop = 0;
    player.seek(44);
    expect(box.scrollTop, 'once').to.equal(0);
    document.body.removeAttribute('style');
    expect(await faults(transcript)).to.deep.equal([]);
    player.watchOn();
    await until(() => !quoted().length);
  });

  it('marks a part of a line, where its words have times, and all of it where browsers mark lines alone', async () => {
    const { player } = playing();
    player.seek(1, { start: 1, end: 5 });
    const transcript = await opened({ player });
    await until(() => findAll(transcript, '[data-quoted]').length === 2);
    const kinds = findAll(transcript, '[data-quoted]').map(({ dataset }) => dataset.quoted);
    const highlight = 'highlights' in CSS ? CSS.highlights.get('clip-transcript-quoted') : undefined;
    expect(kinds).to.deep.equal(['highlights' in CSS ? 'part' : 'whole', 'whole']);
    const ranges = [...(highlight ?? [])].map(({ startOffset, endOffset }) => [startOffset, endOffset]);
    expect(ranges).to.deep.equal('highlights' in CSS ? [[14, 20]] : []);
    transcript.open = false;
    await transcript.updateComplete;
    if ('highlights' in CSS) expect(CSS.highlights.has('clip-transcript-quoted')).to.equal(false);
  });

  it('shows no words of a clip that has been removed, wherever they come from', async () => {
    const gone = captionedClip({ en: english }, { transcript: 'One.', expires: '2020-01-01' });
    for (const properties of [{ player: playing(gone).player }, { clip: gone, src: fileOf(english) }]) {
      const transcript = await opened(properties);
      expect([texts(transcript), transcript.shownClip]).to.deep.equal([[], undefined]);
      expect(statusOf(transcript)).to.equal('This clip has no transcript.');
    }
  });

  it('hands out its text, and its captions as they came', async () => {
    const saved: [name: string, text: Promise<string>][] = [];
    const { click: pressLink } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push([this.download, fetch(this.href).then((file) => file.text())]);
    };
    try {
      const transcript = await opened({ player: playing().player });
      theRole('button', 'Download .txt', transcript).click();
      theRole('button', 'Download .vtt', transcript).click();
      expect(saved.map(([name]) => name)).to.deep.equal(['town.en.txt', 'town.en.vtt']);
      const [text, vtt] = await Promise.all(saved.map(([, file]) => file));
      expect(text).to.equal('Ann: Good morning. We are above the town.\n\nBob: The bridges are open.\n\n♪\n');
      expect(vtt).to.equal(english);
      const copied = new Promise<ClipCopy>((done) =>
        transcript.addEventListener('clip-copy', ({ detail }) => done(detail), { once: true }),
      );
      await click(theRole('button', 'Copy all', transcript));
      expect(await copied).to.deep.include({ what: 'transcript', text: text?.trimEnd() });
      await until(() => find(transcript, '.said').textContent);
    } finally {
      HTMLAnchorElement.prototype.click = pressLink;
    }
  });

  it('shows the plain text of a document where there are no captions', async () => {
    const { player } = playing(captionedClip({}, { transcript: 'One.\n\nTwo, said she.', language: 'en' }));
    const transcript = await opened({ player });
    expect(texts(transcript)).to.deep.equal(['One.', 'Two, said she.']);
    expect(byRole('button', /One/, transcript)).to.deep.equal([]);
    expect(byRole('button', 'Download .vtt', transcript)).to.deep.equal([]);
    expect(transcript.lines).to.deep.equal([]);
    const [, second] = linesOf(transcript);
    document.getSelection()?.setBaseAndExtent(second?.firstChild as Node, 5, second?.firstChild as Node, 14);
    expect(transcript.selectedCues).to.deep.equal([]);
    expect(transcript.selectedParts).to.deep.equal([{ index: 1, from: 5, to: 14 }]);
    await until(() => findAll(transcript, 'clip-quote').length);
    const bar = find(transcript, 'clip-quote');
    await until(() => findAll(bar, '.words').length);
    expect(find(bar, '.words').textContent).to.equal('“said she.”');
    expect(find(bar, '.note').textContent).to.match(/no times/);
    document.getSelection()?.removeAllRanges();
    await until(() => !findAll(transcript, 'clip-quote').length);
    expect(await faults(transcript)).to.deep.equal([]);
  });

  it('stands alone with a file of its own, without buttons that lead nowhere', async () => {
    const transcript = await opened({ src: fileOf(english), srclang: 'en' });
    expect(texts(transcript)).to.have.length(4);
    expect(findAll(transcript, '[role=button]')).to.deep.equal([]);
    expect(byRole('button', 'Follow', transcript)).to.deep.equal([]);
    expect(await faults(transcript)).to.deep.equal([]);
  });

  it('belongs to the player that `for` names, whichever of them comes first', async () => {
    await import('../../../src/elements/player/clip-player.js');
    const transcript = await place('clip-transcript', { htmlFor: 'late', open: true });
    expect(statusOf(transcript)).to.equal('This clip has no transcript.');
    const player = document.createElement('clip-player');
    Object.assign(player, { id: 'late', clip: captionedClip({ en: english }) });
    document.body.append(player);
    await until(() => texts(transcript).length === 4);
    await click(linesOf(transcript)[2] as HTMLElement);
    expect(player.currentTime).to.equal(6);
  });

  it('asks once for a file without cues', async () => {
    const { fetch } = window;
    let count = 0;
    window.fetch = async () => {
      count++;
      return new Response('WEBVTT\n\n');
    };
    try {
      const { player, engine } = playing();
      const transcript = await opened({ player });
      at(engine, 3);
      transcript.requestUpdate();
      await transcript.updateComplete;
      expect([count, statusOf(transcript)]).to.deep.equal([1, 'This clip has no transcript.']);
    } finally {
      window.fetch = fetch;
    }
  });

  it('lets a pointer select words across lines, and goes nowhere then', async () => {
    const { player, engine } = playing();
    const transcript = await opened({ player });
    const [first, second] = linesOf(transcript).map((line) => line.getBoundingClientRect());
    if (!first || !second) throw new Error('there are no lines');
    engine.drain();
    await moveTo({ x: first.x + 2, y: first.y + first.height / 2 });
    await pressButton();
    await moveTo({ x: second.x + second.width / 3, y: second.y + second.height / 2 });
    await moveTo({ x: second.x + second.width / 2, y: second.y + second.height / 2 });
    await releaseButton();
    const covered = transcript.selectedCues;
    expect(covered.map(({ index }) => index)).to.deep.equal([0, 1]);
    expect(covered[0]?.text).to.match(/^G?ood morning/);
    expect(engine.drain()).to.deep.equal([]);
    document.getSelection()?.removeAllRanges();
  });

  for (const [name, text, said] of [
    [
      'a page instead of captions',
      '<!doctype html><title>Not found</title>',
      'The file of captions cannot be read.',
    ],
    ['SubRip', '1\n00:00:01,000 --> 00:00:02,000\nHi\n', 'The file of captions cannot be read.'],
    ['a file without cues', 'WEBVTT\n\nNOTE nothing\n', 'This clip has no transcript.'],
    ['an empty file', '', 'The file of captions cannot be read.'],
  ] as const)
    it(`says so where there is ${name}`, async () => {
      const transcript = await opened({ src: fileOf(text) });
      expect(statusOf(transcript)).to.equal(said);
      expect(texts(transcript)).to.deep.equal([]);
      expect(await faults(transcript)).to.deep.equal([]);
    });

  it('tries again what is not there, and shows the text of the document meanwhile', async () => {
    const { fetch } = window;
    let status = 404;
    window.fetch = async () => new Response(status === 404 ? '' : english, { status });
    try {
      const { player } = playing(captionedClip({ en: english }, { transcript: 'Plain words.' }));
      const transcript = await opened({ player });
      expect(statusOf(transcript)).to.equal('The transcript could not be loaded.');
      expect(texts(transcript)).to.deep.equal(['Plain words.']);
      status = 200;
      theRole('button', 'Retry', transcript).click();
      await until(() => texts(transcript).length === 4);
      expect(statusOf(transcript)).to.equal('');
    } finally {
      window.fetch = fetch;
    }
  });

  it('reads captions in the stream as they arrive, and keeps those that the engine drops', async () => {
    const { player, engine } = playing(captionedClip({}));
    const track = player.media.addTextTrack('captions', '', 'en');
    track.mode = 'disabled';
    const transcript = await place('clip-transcript', { player, open: true });
    await until(() => track.mode === 'hidden');
    expect(statusOf(transcript)).to.equal('The text appears while the clip plays.');
    track.addCue(new VTTCue(1, 2, 'One.'));
    at(engine, 1);
    await until(() => texts(transcript).join() === 'One.');
    const [first] = linesOf(transcript);
    for (const cue of [new VTTCue(2, 3, 'Two.'), new VTTCue(2, 3, 'Two.'), new VTTCue(3, 4, 'Two.')])
      track.addCue(cue);
    at(engine, 2);
    await until(() => texts(transcript).join() === 'One.,Two.');
    track.removeCue(track.cues?.[0] as TextTrackCue);
    track.addCue(new VTTCue(9, 10, 'Three.'));
    at(engine, 3);
    await until(() => texts(transcript).join() === 'One.,Two.,Three.');
    expect(current(transcript)).to.deep.equal(['Two.']);
    expect(first?.isConnected || texts(transcript)[0] === 'One.').to.equal(true);
    transcript.open = false;
    await transcript.updateComplete;
    expect(track.mode).to.equal('disabled');
  });

  it('writes from right to left where its text does, line by line', async () => {
    const vtt = vttOf([0, 2, 'صباح الخير'], [2, 4, 'Good morning, Kyiv!'], [9, 10, 'Good evening']);
    const transcript = await opened({ src: fileOf(vtt), srclang: 'ar' });
    expect(findAll(transcript, '.paragraph p').map(({ dir }) => dir)).to.deep.equal(['rtl', 'ltr']);
    expect(linesOf(transcript).every(({ dir }) => dir === 'auto')).to.equal(true);
    expect(find(transcript, '.paragraph p').lang).to.equal('ar');
  });

  it('stays in a page that moves it, and goes with one that removes it', async () => {
    const { player, engine } = playing();
    const transcript = await opened({ player });
    const other = document.createElement('div');
    document.body.append(other);
    other.append(transcript);
    await transcript.updateComplete;
    at(engine, 7);
    expect(current(transcript)).to.deep.equal(['The bridges are open.']);
    transcript.remove();
    await until(() => linesOf(transcript).length === 0);
  });
});
