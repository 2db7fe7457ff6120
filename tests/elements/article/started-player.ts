import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import '../../../src/elements/player/clip-player.js';
import { mounted, until } from '../mounted.js';

/** Two seconds of media. */
export const src = '/tests/fixtures/media/short.mp4';

/** A minute of media, with a picture. */
export const long = '/demo/media/klitschko/klitschko.mp4';

export const phase = (player: ClipPlayer): string => player.player.state.phase;

/** A player in the page that knows its clip. */
export async function ready(attributes: string, inside = ''): Promise<ClipPlayer> {
  const player = mounted<ClipPlayer>(`<clip-player ${attributes}>${inside}</clip-player>`);
  await player.updateComplete;
  await until(() => player.player.state.clip, 'the clip');
  return player;
}

/** A player that plays, and has all that belongs to an article. */
export async function playing(attributes = `src="${long}" muted`, inside = ''): Promise<ClipPlayer> {
  const player = await ready(attributes, inside);
  await player.play();
  await until(() => phase(player) === 'playing');
  await import('../../../src/elements/article/install-behaviours.js');
  await new Promise((done) => setTimeout(done)); // the player has had it before
  return player;
}

/** A JSON-LD child that describes a clip of two seconds. */
export function documentOf(fields: Record<string, unknown>): string {
  const clip = { '@type': 'VideoObject', name: 'Two seconds', contentUrl: src, identifier: 'two', ...fields };
  return `<script type="application/ld+json">${JSON.stringify(clip)}</script>`;
}
