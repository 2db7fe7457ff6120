import type { ClipChapter, ClipSource } from '../../clip/clip.js';
import { formatTime } from '../../clip/format-time.js';
import { itemAt } from '../../clip/item-at.js';
import { enControls } from '../../i18n/en-controls.js';
import { enSettings } from '../../i18n/en-settings.js';
import type { Player } from '../../player/player.js';
import { shownDuration } from '../../player/player-selectors.js';
import type { PlayerState } from '../../player/player-state.js';
import { shortSideOf } from '../../player/tracks/renditions.js';
import type { AudioTrackChoice, Rendition } from '../../player/tracks/track-choices.js';
import { hasTranscript } from '../base/has-transcript.js';
import { ownDigits } from '../base/own-digits.js';
import { wordsOf } from '../base/words-of.js';
import { clipFiles } from '../controls/clip-files.js';
import { hasPictureInPicture, togglePictureInPicture } from '../controls/picture-in-picture.js';
import { hasWindows, popOut, popOutUrl } from '../controls/pop-out.js';
import { chooseDevice } from '../controls/remote-playback.js';
import { showTranscript } from '../controls/show-transcript.js';
import { captionLabels } from './caption-labels.js';
import {
  applyCaptionStyle,
  type CaptionStyleProperty,
  captionStyleOf,
  captionStyles,
} from './caption-style.js';
import { formatLanguage, formatNumber } from './format-number.js';
import type { MenuItem, MenuPage } from './menu-item.js';

const rates = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];

/** The input of the settings pages. */
export interface SettingsView {
  /** The element that shows the pages, and whose language they use. */
  readonly element: Element;
  readonly player: Player;
  /** The `<clip-player>` element. */
  readonly playerElement: HTMLElement;
  /** The control bar. The first page offers the functions for which the bar has no room. */
  readonly bar: { shows(tag: string): boolean } | undefined;
  /** True if a remote playback device is available. */
  readonly device: boolean;
  /** The known sizes of files, in bytes, by address. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Opens a page. */
  readonly open: (page: string) => void;
}

/** Returns a page of the settings by its name; the first page has none. */
export function settingsPage(view: SettingsView, name = ''): MenuPage {
  const pages: Record<string, ((view: SettingsView) => MenuPage) | undefined> = {
    chapters: chaptersPage,
    quality: qualityPage,
    speed: speedPage,
    captions: captionsPage,
    captionStyle: captionStylePage,
    textSize: captionStylePropertyPage('textSize'),
    textColor: captionStylePropertyPage('textColor'),
    background: captionStylePropertyPage('background'),
    sound: soundPage,
    links: linksPage,
    popOut: popOutPage,
  };
  return (pages[name] ?? firstPage)(view);
}

function firstPage(view: SettingsView): MenuPage {
  const { renditions, audioTracks, captionChoices, clip } = view.player.state;
  const pages = [
    ...(!view.bar?.shows('clip-chapters-button') && clip?.chapters[0] ? ['chapters'] : []),
    ...(renditions.length > 1 ? ['quality'] : []),
    'speed',
    ...(audioTracks.length > 1 ? ['sound'] : []),
    ...(captionChoices.length ? ['captions', 'captionStyle'] : []),
  ];
  const items = pages.map((page) => pageItem(view, page));
  return {
    title: controlWords(view).settings,
    items: [
      ...(view.bar?.shows('clip-mute-button') ? [] : [muteItem(view)]),
      ...items,
      ...(view.bar?.shows('clip-more-buttons') ? [] : elsewhere(view)),
    ],
  };
}

function muteItem(view: SettingsView): MenuItem {
  const { player } = view;
  const { muted, volume } = player.state;
  return action(controlWords(view)[muted || !volume ? 'unmute' : 'mute'], () => player.toggleMuted());
}

/** Returns an item that opens a page, and shows the current choice of that page. */
function pageItem(view: SettingsView, page: string): MenuItem {
  const { title, items } = settingsPage(view, page);
  const chosen = items.find((item) => item.kind === 'choice' && item.chosen);
  return { kind: 'page', label: title, value: chosen?.label ?? '', page };
}

/** Returns the chapter at the current position. */
export function chapterNow({ clip, currentTime }: PlayerState): ClipChapter | undefined {
  return itemAt(clip?.chapters ?? [], currentTime);
}

function chaptersPage(view: SettingsView): MenuPage {
  const { player } = view;
  const now = chapterNow(player.state);
  const length = shownDuration(player.state);
  const chapters = player.state.clip?.chapters.filter(({ start }) => !(start >= length)) ?? [];
  const items = chapters.map((chapter): MenuItem => {
    const choose = () => player.seek(chapter.start);
    const value = ownDigits(view.element, formatTime(chapter.start));
    return { kind: 'choice', label: chapter.title, value, chosen: chapter === now, choose, closes: true };
  });
  return { title: controlWords(view).chapters, items };
}

function qualityPage(view: SettingsView): MenuPage {
  const { element, player } = view;
  const words = settingWords(view);
  const { rendition: now, renditions, videoWidth: width, videoHeight: height } = player.state;
  const size = (shortSide: number) => `${formatNumber(element, shortSide, { useGrouping: false })}p`;
  const name = ({ id, shortSide }: Rendition) => {
    if (shortSide) return size(shortSide);
    const playing = id === now && shortSideOf({ width, height });
    return playing ? words.autoAt(size(playing)) : words.auto;
  };
  const choose = (id: string) => player.setRendition(id);
  const items = renditions.map((each) => choice(name(each), each.id === now, () => choose(each.id)));
  return { title: words.quality, items };
}

function speedPage(view: SettingsView): MenuPage {
  const { element, player } = view;
  const words = settingWords(view);
  const name = (rate: number) => (rate === 1 ? words.normalSpeed : `${formatNumber(element, rate)}×`);
  const { playbackRate } = player.state;
  const items = rates.map((rate) =>
    choice(name(rate), rate === playbackRate, () => player.setPlaybackRate(rate)),
  );
  return { title: words.speed, items };
}

function captionsPage(view: SettingsView): MenuPage {
  const { element, player } = view;
  const words = controlWords(view);
  const { captionTrack, captionChoices } = player.state;
  const labels = captionLabels(element, captionChoices, words.captions);
  const items = captionChoices.map(({ id }, index) =>
    choice(labels[index] ?? id, id === captionTrack, () => player.showCaptions(id)),
  );
  const off = choice(words.captionsOff, captionTrack === undefined, () => player.showCaptions(undefined));
  return { title: words.captions, items: [off, ...items] };
}

function captionStylePage(view: SettingsView): MenuPage {
  const items = Object.keys(captionStyles).map((part) => pageItem(view, part));
  return { title: settingWords(view).captionStyle, items };
}

const captionStylePropertyPage =
  (part: CaptionStyleProperty) =>
  (view: SettingsView): MenuPage => {
    const words = settingWords(view);
    const style = captionStyleOf(view.playerElement);
    const names = Object.keys(captionStyles[part]) as (keyof typeof words & keyof typeof enSettings)[];
    const now = style[part] ?? names[0];
    const items = names.map((name) =>
      choice(String(words[name]), name === now, () =>
        applyCaptionStyle(view.playerElement, { ...style, [part]: name }),
      ),
    );
    return { title: words[part], items };
  };

function soundPage(view: SettingsView): MenuPage {
  const { element, player } = view;
  const words = settingWords(view);
  const name = ({ label, language, described }: AudioTrackChoice) => {
    if (label) return label;
    if (described) return words.audioDescription;
    return language ? formatLanguage(element, language) : words.normalSpeed;
  };
  const { audioTracks, audioTrack } = player.state;
  const items = audioTracks.map((each) =>
    choice(name(each), each.id === audioTrack, () => player.setAudioTrack(each.id)),
  );
  return { title: words.sound, items };
}

function linksPage(view: SettingsView): MenuPage {
  const items = clipFiles(view.player.state.clip).map((file): MenuItem => {
    const label = fileLabel(view, file);
    return { kind: 'link', label, href: file.src, download: true };
  });
  return { title: settingWords(view).directLink, items };
}

function fileLabel({ element, sizes }: SettingsView, file: ClipSource): string {
  const lines = shortSideOf(file);
  const name = lines
    ? `${formatNumber(element, lines, { useGrouping: false })}p`
    : (new URL(file.src).pathname.split('.').at(-1) ?? '').toUpperCase();
  const bytes = sizes.get(file.src);
  if (!bytes) return name;
  const unit = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const;
  return `${name} · ${formatNumber(element, Math.max(0.1, bytes / 1e6), unit)}`;
}

/** Returns the page that links to the clip's address, because the browser has blocked a window that a script opened. */
function popOutPage(view: SettingsView): MenuPage {
  const href = popOutUrl(view.player, view.playerElement);
  const items: MenuItem[] = href ? [{ kind: 'link', label: href, href, download: false }] : [];
  return { title: settingWords(view).popOut, items };
}

function elsewhere(view: SettingsView): MenuItem[] {
  const { player, playerElement, device, open } = view;
  const words = settingWords(view);
  const { media, state } = player;
  const items: MenuItem[] = [];
  if (hasTranscript(state)) items.push(action(words.transcript, () => showTranscript(playerElement, player)));
  if (device) items.push(action(words.playElsewhere, () => chooseDevice(media)));
  if (hasPictureInPicture(media))
    items.push(action(controlWords(view).pictureInPicture, () => togglePictureInPicture(media)));
  if (hasWindows() && (state.clip?.embedUrl || state.clip?.pageUrl))
    items.push(action(words.popOut, () => popOut(player, playerElement) || open('popOut')));
  if (clipFiles(state.clip).length)
    items.push({ kind: 'page', label: words.directLink, value: '', page: 'links' });
  return items;
}

const action = (label: string, run: () => void): MenuItem => ({ kind: 'action', label, run });
const choice = (label: string, chosen: boolean, choose: () => void): MenuItem => ({
  kind: 'choice',
  label,
  chosen,
  choose,
});

const settingWords = ({ element }: SettingsView) => wordsOf(element, enSettings);
const controlWords = ({ element }: SettingsView) => wordsOf(element, enControls);
