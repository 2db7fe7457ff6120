import { css } from '../base/css.js';

export const clipSeekPreviewStyles = css`
  :host {
    position: absolute;
    inset: auto 0 100%;
    pointer-events: none;
  }
  .preview {
    position: absolute;
    inset-block-end: 2px;
    left: 0;
    display: grid;
    justify-items: center;
    gap: 4px;
    max-inline-size: 100%;
    inline-size: max-content;
  }
  .still {
    position: relative;
    overflow: hidden;
    border: 2px solid var(--_ink);
    border-radius: var(--_radius);
    background: var(--_backdrop);
  }
  img {
    position: absolute;
    max-inline-size: none;
    transform-origin: 0 0;
  }
  p {
    box-sizing: border-box;
    max-inline-size: min(100%, 240px);
    margin: 0;
    overflow: hidden;
    padding: 3px 7px;
    border-radius: var(--_radius);
    background: var(--_backdrop);
    font-size: clamp(13px, 1.3cqi, 17px);
    font-variant-numeric: tabular-nums;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* Above the row of buttons, and above the finger. */
  @media (pointer: coarse) {
    .preview {
      inset-block-end: 40px;
    }
  }
  @container (block-size < 220px) {
    .still {
      display: none;
    }
  }
  @media (prefers-contrast: more) {
    p {
      border: 1px solid;
      background: #000;
    }
  }
  @media (forced-colors: active) {
    p {
      border: 1px solid;
      background: Canvas;
    }
  }
`;
