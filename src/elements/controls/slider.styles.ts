import { css } from '../base/css.js';

/**
 * A thin line over a native range input. `--_done` and `--_loaded` are fractions of the total, from 0 to 1. The played,
 * loaded and remaining parts differ in height and in colour. Line and thumb grow on hover, touch and focus.
 */
export const sliderStyles = css`
  .slider {
    --_line: 3px;
    --_ease: 0.12s;
    position: relative;
    display: flex;
    flex: 1;
    align-items: center;
    block-size: var(--_zone, 24px);
  }
  /* Not :focus-within: a press leaves the focus behind. */
  .slider:is(:active, :has(:focus-visible)) {
    --_line: 6px;
    --_thumb: 1;
  }
  @media (hover: hover) {
    .slider:hover {
      --_line: 6px;
      --_thumb: 1;
    }
  }
  .slider::before,
  .slider::after,
  .loaded,
  .excerpt {
    position: absolute;
    inset-inline: 0;
    block-size: var(--_line);
    border: var(--_rim, 0);
    border-radius: 3px;
    background: var(--_accent);
    content: '';
    pointer-events: none;
    transition: block-size var(--_ease);
  }
  .slider::before {
    block-size: calc(var(--_line) / 3);
    background: rgb(255 255 255 / 70%);
  }
  .loaded {
    block-size: calc(var(--_line) * 2 / 3);
    background: rgb(255 255 255 / 70%);
    transform: scaleX(var(--_loaded, 0));
    transform-origin: left;
  }
  .slider::after {
    inset-inline-start: calc(var(--_from, 0) * 100%);
    transform: scaleX(calc((var(--_done, 0) - var(--_from, 0)) / (1 - var(--_from, 0))));
    transform-origin: left;
  }
  .excerpt {
    inset-inline: calc(var(--_from) * 100%) calc(100% - var(--_to) * 100%);
    block-size: calc(var(--_line) + 6px);
    border-inline: 2px solid #fff;
    border-radius: 0;
    background: rgb(255 255 255 / 35%);
  }
  input {
    position: relative;
    z-index: 1;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    background: none;
    appearance: none;
    cursor: pointer;
    touch-action: pan-y pinch-zoom;
  }
  input::-webkit-slider-runnable-track {
    background: none;
  }
  input::-moz-range-track {
    background: none;
  }
  input::-webkit-slider-thumb {
    inline-size: 14px;
    block-size: 14px;
    border: 0;
    border-radius: 50%;
    background: var(--_accent);
    appearance: none;
    translate: 0 var(--_drop, 0);
    scale: var(--_thumb, 0);
    transition: scale var(--_ease);
  }
  input::-moz-range-thumb {
    inline-size: 14px;
    block-size: 14px;
    border: 0;
    border-radius: 50%;
    background: var(--_accent);
    translate: 0 var(--_drop, 0);
    scale: var(--_thumb, 0);
    transition: scale var(--_ease);
  }
  @media (pointer: coarse) {
    /* The line is low in the touch target, 16 px below the target's upper edge if there is room. */
    .slider::before,
    .slider::after,
    .loaded,
    .excerpt {
      inset-block-end: 0;
      border-radius: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .slider {
      --_ease: 0s;
    }
  }
  @media (prefers-contrast: more) {
    .slider {
      --_line: 6px;
    }
  }
  @media (forced-colors: active) {
    .slider {
      --_line: 6px;
      --_thumb: 1;
      --_accent: Highlight;
      --_rim: 1px solid CanvasText;
    }
    .slider::before,
    .slider::after,
    .loaded,
    input {
      forced-color-adjust: none;
    }
  }
`;
