import {
  type Clip,
  type ClipErrorEvent,
  ClipPlayer,
  type ClipReadyEvent,
  type EmbedOptions,
  type EmbedSpec,
  type Player,
  type PlayerErrorCode,
  type PlayerOptions,
  type PlayerState,
} from 'inline-clip';
import { embedSpec, iframeCode, parseClip } from 'inline-clip/codes';
import type { ClipCopyField } from 'inline-clip/elements/clip-copy-field';
import 'inline-clip/elements/clip-embed-panel';
import 'inline-clip/elements/clip-share-panel';
import 'inline-clip/elements/clip-transcript';
import { type MountOptions, mount, RemotePlayer, type RemoteState } from 'inline-clip/host';
import { uk } from 'inline-clip/locales/uk';
import 'inline-clip/embed-page';

const player: ClipPlayer = document.createElement('clip-player');
const field: ClipCopyField = document.createElement('clip-copy-field');
const found = document.querySelector('clip-player');
document.querySelector('clip-embed-panel')?.clipSrc.trim();
document.querySelector('clip-share-panel')?.clipSrc.trim();
for (const { start, text } of document.querySelector('clip-transcript')?.selectedCues ?? []) text.at(start);

const clip: Clip = parseClip({}, 'https://news.example/clips/a.json');
player.clip = clip;
player.noTitle = player.sticky && player.concurrent && player.remember;
player.muted = true;
player.currentTime = 3;
const playing: Promise<void> = player.play();

player.addEventListener('clip-ready', (event) => {
  const ready: ClipReadyEvent = event;
  const title: string = ready.detail.clip.title;
  return title;
});
player.addEventListener('clip-error', ({ detail }: ClipErrorEvent) => {
  const code: PlayerErrorCode = detail.code;
  detail.retry();
  return code;
});
document.addEventListener(
  'clip-open',
  ({ detail }) => detail.panel satisfies 'embed' | 'share' | 'keys' | 'transcript',
);
window.addEventListener('clip-progress', ({ detail }) => detail.quarter satisfies 25 | 50 | 75 | 100);
document.body.addEventListener('clip-close', ({ detail }) => detail.panel.length);
document.body.addEventListener('clip-copy', ({ detail }) => [detail.what, detail.text, detail.method]);
document.body.addEventListener('clip-share', ({ detail }) => new URL(detail.url, detail.target));
player.addEventListener('timeupdate', (event: Event) => event.type);

const state: PlayerState = player.player.state;
const inner: Player = player.player;
const options: PlayerOptions = { start: 3 };
inner.setClip(state.clip, options);
const embedOptions: Partial<EmbedOptions> = { start: 12, end: 45 };
const spec: EmbedSpec | undefined = embedSpec(clip, { width: 640, options: embedOptions });
if (spec) iframeCode(spec).trim();

const mountOptions: MountOptions = { concurrent: true };
mount(document, mountOptions);
const remote = new RemotePlayer(document.createElement('iframe'));
const remoteState: RemoteState = remote.state;

export { ClipPlayer, field, found, playing, remoteState, uk };
