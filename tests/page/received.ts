import '../../src/elements/player/clip-player.js';
import type { ClipPlayer } from '../../src/elements/player/clip-player.js';
import { type Reception, receive } from '../../src/page/receive.js';
import { until } from '../elements/mounted.js';
import { FakeParent } from './fake-parent.js';

/** A player in a frame of a test: what drives it is not there. */
export interface Received {
  readonly player: ClipPlayer;
  readonly parent: FakeParent;
}

const ended: (() => void)[] = [];

/** Puts a muted clip of two seconds into the page, received by a page around that is played by the test. */
export async function received(
  attributes: Record<string, string> = {},
  reception: Reception = {},
): Promise<Received> {
  const player = document.createElement('clip-player');
  const all = {
    src: '/tests/fixtures/media/short.mp4',
    muted: '',
    'clip-title': 'Two seconds',
    ...attributes,
  };
  for (const [name, value] of Object.entries(all)) player.setAttribute(name, value);
  const parent = new FakeParent();
  const end = new AbortController();
  receive(player, { parent, signal: end.signal, ...reception });
  document.body.append(player);
  ended.push(() => {
    end.abort();
    player.remove();
  });
  await until(() => parent.heard.length > 0, 'ready');
  return { player, parent };
}

/** Takes all of them away again. */
export function leaveAll(): void {
  for (const end of ended.splice(0)) end();
}

/** A window at some address, as far as a receiver looks at one. */
export function viewAt(
  address: string,
  innerWidth = 640,
): Window & { innerWidth: number; location: { href: string } } {
  const events = new EventTarget();
  return Object.assign(events, {
    location: { href: address },
    innerWidth,
    parent: window,
  }) as unknown as Window & {
    innerWidth: number;
    location: { href: string };
  };
}
