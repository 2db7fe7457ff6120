import { css } from 'lit';

/**
 * Every `--clip-*` token with its default. Set one on `clip-player`, or on anything around it.
 *
 * The player's own surface is dark in both schemes, because pictures are; panels follow `color-scheme`.
 */
export const tokens = css`
  :host {
    --_accent: var(--clip-accent, #ffb81c);
    --_on-accent: var(--clip-on-accent, #14110a);
    --_ink: var(--clip-ink, #fff);
    --_shade: var(--clip-shade, rgb(8 10 14 / 72%));
    --_backdrop: var(--clip-backdrop, #0b0d11);
    --_radius: var(--clip-radius, 4px);
    --_font: var(--clip-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    --_panel-surface: var(--clip-panel-surface, light-dark(#fff, #1b1e24));
    --_panel-ink: var(--clip-panel-ink, light-dark(#16191f, #f1f3f6));
    --_panel-quiet: var(--clip-panel-quiet, light-dark(#565d68, #a9b0bb));
    --_panel-line: var(--clip-panel-line, light-dark(#868d98, #7b828d));
    --_panel-accent: var(--clip-panel-accent, light-dark(#0a4fa3, #8ec1ff));
    --_panel-on-accent: var(--clip-panel-on-accent, light-dark(#fff, #06192f));
    --_focus: var(--clip-focus, currentcolor);
    --_error: var(--clip-error, light-dark(#b3261e, #ffb4ab));
  }
`;
