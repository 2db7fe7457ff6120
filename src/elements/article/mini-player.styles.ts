import { css } from '../base/css.js';

/** Styles for the shadow root of a player whose frame is in the top layer. The player's own box keeps its place. */
export const miniPlayerStyles = css`
  .frame[popover] {
    position: fixed;
    display: block;
    box-sizing: border-box;
    inset: auto;
    inset-block-end: calc(16px + env(safe-area-inset-bottom, 0px));
    inset-inline-end: calc(16px + max(env(safe-area-inset-left, 0px), env(safe-area-inset-right, 0px)));
    inline-size: min(var(--_wide, 280px), 100vw - 32px, 45vh * var(--_shape));
    block-size: auto;
    max-inline-size: none;
    aspect-ratio: var(--_shape);
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    container-type: size;
    border-radius: max(8px, var(--_radius));
    color: var(--_ink);
    box-shadow:
      0 0 0 1px rgb(255 255 255 / 20%),
      0 8px 32px rgb(0 0 0 / 45%);
    translate: var(--_x, 0) var(--_y, 0);
  }
  @media (width >= 1100px) {
    .frame[popover] {
      --_wide: 360px;
    }
  }
  .frame[popover]:not(.audio) {
    background: var(--_backdrop);
  }
  .frame[popover] .top {
    display: none;
  }
  clip-mini-bar {
    position: absolute;
    inset: 4px 4px auto;
  }
  @media (prefers-reduced-motion: no-preference) {
    .frame[popover] {
      animation: shrink 0.2s ease-out;
    }
  }
  @keyframes shrink {
    from {
      opacity: 0;
    }
  }
  @media (forced-colors: active) {
    .frame[popover] {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .frame[popover] {
      display: none;
    }
  }
`;
