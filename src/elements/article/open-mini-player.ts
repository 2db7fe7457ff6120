import type { PlayerElement } from '../base/player-element.js';
import { ClipMoveEvent } from './clip-mini-bar.js';
import { miniPlayerStyles } from './mini-player.styles.js';

/** Minimum distance between a mini-player and the edges of the window, in CSS px. */
const margin = 8;

/**
 * Shows the player's frame as a mini-player in a corner of the window, and returns a function that reverts this. The
 * frame enters the top layer as a popover. No node moves in the document, so the media continues, no ancestor clips the
 * frame, and the frame is above all bars of the page. The player's own box keeps its size.
 */
export function openMiniPlayer(host: PlayerElement, dismiss: () => void): (() => void) | undefined {
  const { shadowRoot: root } = host;
  const frame = root?.querySelector<HTMLElement>('.frame');
  const { styleSheet } = miniPlayerStyles;
  if (!root || !frame?.isConnected || !styleSheet) return undefined;
  if (!root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
  const life = new AbortController();
  const { signal } = life;
  const bar = document.createElement('clip-mini-bar');
  bar.addEventListener('clip-dismiss', dismiss, { signal });
  frame.style.setProperty('--_shape', String(host.offsetWidth / host.offsetHeight || 16 / 9));
  frame.popover = 'manual';
  frame.append(bar);
  frame.showPopover();
  letMove(frame, bar, signal);
  // Moving a player in the document removes its frame from the top layer without an event.
  const keep = () => frame.isConnected && !frame.matches(':popover-open') && frame.showPopover();
  host.addEventListener('timeupdate', keep, { signal });
  return () => {
    const hadFocus = root.activeElement === bar;
    life.abort();
    bar.remove();
    frame.popover = null;
    for (const name of ['--_shape', '--_x', '--_y']) frame.style.removeProperty(name);
    if (hadFocus) root.querySelector('clip-controls')?.focus();
  };
}

/** Moves the frame on `clip-move`, and keeps it inside the window. */
function letMove(frame: HTMLElement, bar: HTMLElement, signal: AbortSignal): void {
  const at = { x: 0, y: 0 };
  const move = (x: number, y: number) => {
    const box = frame.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    at.x += within(box.x + x, clientWidth - box.width) - box.x;
    at.y += within(box.y + y, clientHeight - box.height) - box.y;
    frame.style.setProperty('--_x', `${at.x}px`);
    frame.style.setProperty('--_y', `${at.y}px`);
  };
  const hear = (event: Event) => event instanceof ClipMoveEvent && move(event.detail.x, event.detail.y);
  bar.addEventListener('clip-move', hear, { signal });
  window.addEventListener('resize', () => move(0, 0), { signal });
}

/** Limits a coordinate to the range between both margins. */
const within = (place: number, room: number): number => Math.max(margin, Math.min(place, room - margin));
