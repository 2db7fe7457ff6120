import { css } from '../base/css.js';

/** The panels' `--clip-*` tokens with their defaults. Panels follow the page's `color-scheme`. */
export const panelTokens = css`
  :host {
    --_panel-surface: var(--clip-panel-surface, light-dark(#fff, #1b1e24));
    --_panel-ink: var(--clip-panel-ink, light-dark(#16191f, #f1f3f6));
    --_panel-quiet: var(--clip-panel-quiet, light-dark(#565d68, #a9b0bb));
    --_panel-line: var(--clip-panel-line, light-dark(#868d98, #7b828d));
    --_panel-accent: var(--clip-panel-accent, light-dark(#0a4fa3, #8ec1ff));
    --_panel-on-accent: var(--clip-panel-on-accent, light-dark(#fff, #06192f));
    --_error: var(--clip-error, light-dark(#b3261e, #ffb4ab));
  }
  /* Safari 17.4 does not support light-dark(), so it gets the light colours. */
  @supports not (color: light-dark(#000, #fff)) {
    :host {
      --_panel-surface: var(--clip-panel-surface, #fff);
      --_panel-ink: var(--clip-panel-ink, #16191f);
      --_panel-quiet: var(--clip-panel-quiet, #565d68);
      --_panel-line: var(--clip-panel-line, #868d98);
      --_panel-accent: var(--clip-panel-accent, #0a4fa3);
      --_panel-on-accent: var(--clip-panel-on-accent, #fff);
      --_error: var(--clip-error, #b3261e);
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_panel-quiet: var(--_panel-ink);
      --_panel-line: var(--_panel-ink);
    }
  }
`;
