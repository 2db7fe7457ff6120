const scales = new WeakMap<HTMLElement, number>();

/** Event that informs a player's controls of a new caption size. Internal: it does not bubble. */
export const captionScaleEvent = 'clip-caption-scale';

/** Returns the size of a player's captions, as a multiple of the browser's size. */
export function captionScale(player: HTMLElement): number {
  return scales.get(player) ?? 1;
}

export function setCaptionScale(player: HTMLElement, scale: number): void {
  scales.set(player, scale);
  player.dispatchEvent(new Event(captionScaleEvent));
}
