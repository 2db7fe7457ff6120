import { reducedRatio } from './reduced-ratio.js';

/** Common aspect ratios of media. */
const commonRatios = '16/9 9/16 4/3 3/4 1/1 4/5 5/4 3/2 2/3 21/9 2/1 1/2'.split(' ');

/**
 * Returns the CSS `aspect-ratio` of a fluid box: a common ratio that rounds to this size, else the exact ratio.
 * `500 × 281` becomes `16/9`, which is right at every width; `500/281` is right at one width only.
 */
export function fluidRatio(width: number, height: number): string {
  const isRounding = (shape: string) => {
    const [across = 1, down = 1] = shape.split('/').map(Number);
    return Math.round((width * down) / across) === height || Math.round((height * across) / down) === width;
  };
  return commonRatios.find(isRounding) ?? reducedRatio(width, height);
}
