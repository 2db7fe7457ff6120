// Faults between a player and its media, and what becomes of them.
import { byId, make } from '../dom.js';

const faults = {
  'The file is gone (404)': 'status=404',
  'The server fails once (503), then is well': 'status=503,times=1',
  'The server fails for ever (503)': 'status=503',
  'Nothing ever answers': 'hang',
  'The line is cut': 'reset',
  'Answers take 3 seconds': 'delay=3000',
  'A slow line, 60 kB a second': 'slow=60000',
  'The line is cut after 400 kB': 'truncate=400000',
  'Bytes are garbled after 400 kB': 'corrupt=400000',
  'The header says text/plain': 'mime=text/plain',
};
const kinds = {
  'A file (MP4)': { path: '/media/klitschko/klitschko.mp4', type: 'video/mp4', only: '' },
  'A stream (HLS), all of it': {
    path: '/media/klitschko/hls/360p/index.m3u8',
    type: 'application/vnd.apple.mpegurl',
    only: '',
  },
  'A stream (HLS), from its fourth part on': {
    path: '/media/klitschko/hls/360p/index.m3u8',
    type: 'application/vnd.apple.mpegurl',
    only: ',only=segment-03',
  },
};

const player = byId('player');
const story = byId('story');
let key = '';
let pressed = 0;
let told = '';

for (const [id, table] of Object.entries({ fault: faults, kind: kinds }))
  byId(id).append(...Object.keys(table).map((name) => make('option', { value: name }, name)));
byId('choice').addEventListener('change', begin);
player.addEventListener('play', () => {
  pressed ||= performance.now();
});
begin();
byId('once').clipSrc = `/fault/status=503,times=1,key=${key}/clips/stream.json`;
setInterval(tell, 250);

/** The clip anew, behind the fault that is chosen; nothing is asked for before a press. */
function begin() {
  const { path, type, only } = kinds[byId('kind').value];
  key = Math.random().toString(36).slice(2);
  pressed = 0;
  told = '';
  story.textContent = '';
  const spec = encodeURIComponent(`${faults[byId('fault').value]}${only},key=${key}`);
  player.clip = {
    id: key,
    kind: 'video',
    title: byId('fault').value,
    duration: 62,
    posters: [{ url: new URL('/media/klitschko/poster-640.jpg', location).href }],
    sources: [{ src: new URL(`/fault/${spec}${path}`, location).href, type }],
    tracks: [],
    chapters: [],
  };
}

async function tell() {
  const { phase, error, waiting, offline } = player.player?.state ?? {};
  if (!pressed) return;
  const words = [
    phase,
    waiting && 'please wait',
    offline && 'offline',
    error && `${error.code}: ${error.message}`,
  ];
  const now = words.filter(Boolean).join(' · ');
  if (now === told) return;
  told = now;
  const seconds = ((performance.now() - pressed) / 1000).toFixed(1);
  const requests = await (await fetch(`/fault-log?key=${key}`)).json();
  story.prepend(`${seconds} s  ${now}  (${requests.length})\n`);
}
