// A broadcast that goes on, with what the player knows of it, and one that begins when it is asked for.
import { byId, make } from '../dom.js';

const player = byId('player');
const facts = {
  phase: ({ phase }) => phase,
  'live: from, to': ({ live }) => (live ? `${live.start.toFixed(1)} s, ${live.end.toFixed(1)} s` : 'not yet'),
  currentTime: ({ currentTime }) => `${currentTime.toFixed(1)} s`,
  duration: ({ duration }) => String(duration),
  ':state(live)': () => String(player.matches(':state(live)')),
};

for (const name of Object.keys(facts))
  byId('facts').append(make('tr', {}, make('th', { scope: 'row' }, name), make('td')));

function show() {
  const state = player.player?.state;
  if (!state) return;
  for (const row of byId('facts').rows) row.cells[1].textContent = facts[row.cells[0].textContent](state);
}

const name = `ending-${Math.random().toString(36).slice(2)}`;
byId('ending').clip = {
  id: 'ending',
  kind: 'video',
  title: 'A Town, for a While: a Broadcast That Ends',
  posters: [{ url: new URL('/media/klitschko/poster-640.jpg', location).href }],
  sources: [
    { src: new URL(`/live/${name}/master.m3u8`, location).href, type: 'application/vnd.apple.mpegurl' },
  ],
  tracks: [],
  chapters: [],
  live: true,
};

setInterval(show, 250);
