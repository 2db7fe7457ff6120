import { reducedRatio } from './reduced-ratio.js';

/** The shapes that media have. */
const usual = ['16/9', '9/16', '4/3', '3/4', '1/1', '4/5', '5/4', '3/2', '2/3', '21/9', '2/1', '1/2'];

/**
 * The shape of a box of whole px for widths that are not known yet: the usual one of which it is the rounding, else
 * its own. `500 × 281` is `16/9` at every width, where `500/281` would be right at one.
 */
export function fluidRatio(width: number, height: number): string {
  const isRounding = (shape: string) => {
    const [across = 1, down = 1] = shape.split('/').map(Number);
    return Math.round((width * down) / across) === height || Math.round((height * across) / down) === width;
  };
  return usual.find(isRounding) ?? reducedRatio(width, height);
}
