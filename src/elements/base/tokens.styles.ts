import { css } from './css.js';

/**
 * The player's `--clip-*` tokens with their defaults. Set one on `clip-player`, or on any element around it. The
 * player's surface is dark in both color schemes, as most pictures are.
 */
export const tokens = css`
  :host {
    --_accent: var(--clip-accent, #ffb81c);
    --_on-accent: var(--clip-on-accent, #14110a);
    --_ink: var(--clip-ink, #fff);
    --_shade: var(--clip-shade, rgb(8 10 14 / 72%));
    --_backdrop: var(--clip-backdrop, #0b0d11);
    --_radius: var(--clip-radius, 4px);
    --_font: var(--clip-font, system-ui, sans-serif);
    --_space: var(--clip-space, 8px);
    --_focus: var(--clip-focus, var(--_ink));
  }
`;
