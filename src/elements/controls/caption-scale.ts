const scales = new WeakMap<HTMLElement, number>();

/** Tells a player's controls that its captions have another size. Internal: it does not bubble. */
export const captionScaleEvent = 'clip-caption-scale';

/** The size of a player's captions, as a multiple of the browser's. */
export function captionScale(player: HTMLElement): number {
  return scales.get(player) ?? 1;
}

export function setCaptionScale(player: HTMLElement, scale: number): void {
  scales.set(player, scale);
  player.dispatchEvent(new Event(captionScaleEvent));
}
