import { css } from '../base/css.js';

/**
 * The bar with its two handles, and below it both ends of the excerpt side by side. `--_from` and `--_to` are fractions
 * of the total, from 0 to 1. Time runs from left to right in every language, as on the seek bar.
 */
export const styles = css`
  :host {
    --_grip: 20px;
    --_bar: 40px;
    font: inherit;
  }

  ::slotted(button[aria-expanded='true']) {
    background: var(--_panel-wash);
  }

  ::slotted(p:empty) {
    display: none;
  }

  .picker {
    display: grid;
    gap: 0.8em;
    margin-block-start: 0.8em;
  }

  .bar {
    position: relative;
    block-size: var(--_bar);
    user-select: none;
  }

  /* The handles are outside the excerpt, so the rail covers the range of their inner edges. */
  .rail {
    position: absolute;
    inset-block: calc(50% - 3px);
    inset-inline: var(--_grip);
    border-radius: 3px;
    background: color-mix(in srgb, var(--_panel-line) 55%, transparent);
  }

  .rail .chosen,
  .whole div {
    position: absolute;
    inset-block: 0;
    inset-inline: calc(var(--_from, 0) * 100%) calc(100% - var(--_to, 1) * 100%);
    background: var(--_panel-accent);
  }

  .rail .chosen {
    inset-block: -5px;
  }

  .now {
    position: absolute;
    inset-block: -10px;
    left: calc(var(--_from, 0) * 100% - 1px);
    inline-size: 2px;
    background: var(--_panel-ink);
  }

  /* Only the thumb of each input receives presses, so the upper input does not block the lower one. */
  .bar input[type='range'] {
    position: absolute;
    inset-block: 0;
    inline-size: calc(100% - var(--_grip));
    min-block-size: 0;
    block-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    appearance: none;
    pointer-events: none;
    touch-action: pan-y pinch-zoom;
  }

  .bar .start {
    left: 0;
  }

  .bar .end {
    right: 0;
  }

  .bar input::-webkit-slider-runnable-track {
    block-size: 100%;
    background: none;
  }

  .bar input::-moz-range-track {
    block-size: 100%;
    background: none;
  }

  .bar input::-webkit-slider-thumb {
    inline-size: var(--_grip);
    block-size: 100%;
    border: 2px solid var(--_panel-surface);
    border-radius: 8px 2px 2px 8px;
    background: var(--_panel-accent);
    appearance: none;
    cursor: ew-resize;
    pointer-events: auto;
  }

  .bar input::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: var(--_grip);
    block-size: 100%;
    border: 2px solid var(--_panel-surface);
    border-radius: 8px 2px 2px 8px;
    background: var(--_panel-accent);
    cursor: ew-resize;
    pointer-events: auto;
  }

  .bar .end::-webkit-slider-thumb {
    border-radius: 2px 8px 8px 2px;
  }

  .bar .end::-moz-range-thumb {
    border-radius: 2px 8px 8px 2px;
  }

  .bar input:focus-visible {
    outline: none;
  }

  .bar input:focus-visible::-webkit-slider-thumb {
    outline: 2px solid var(--_panel-focus);
    outline-offset: 1px;
  }

  .bar input:focus-visible::-moz-range-thumb {
    outline: 2px solid var(--_panel-focus);
    outline-offset: 1px;
  }

  /* The position of the zoomed range in the clip. */
  .whole {
    position: relative;
    block-size: 4px;
    margin-inline: var(--_grip);
    border-radius: 2px;
    background: color-mix(in srgb, var(--_panel-line) 40%, transparent);
  }

  .whole .window {
    background: var(--_panel-line);
  }

  .whole .chosen {
    min-inline-size: 2px;
  }

  /* The start is on the left in every language, below its handle. */
  .sides {
    display: flex;
    justify-content: space-between;
    gap: 0.8em;
    direction: ltr;
  }

  .side {
    display: grid;
    flex: 0 1 12em;
    gap: 0.4em;
    min-inline-size: 0;
    justify-items: stretch;
  }

  .still {
    block-size: 5.6em;
  }

  .still canvas {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
    object-position: left;
  }

  .end .still canvas {
    object-position: right;
  }

  .steps {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }

  .steps button {
    padding: 0;
  }

  .time {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .here kbd {
    padding: 0 0.35em;
    border: 1px solid var(--_panel-line);
    border-radius: 4px;
    font: inherit;
    font-size: 0.8em;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
  }

  .length {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .note:empty {
    display: none;
  }

  .note[role] {
    margin-block-start: 0.6em;
    color: var(--_panel-ink);
    font-weight: 600;
  }

  @media (pointer: coarse) {
    :host {
      --_grip: 28px;
      --_bar: 48px;
      --_control: 44px;
    }

    .here kbd {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .rail,
    .whole {
      border: 1px solid CanvasText;
    }

    .rail .chosen,
    .whole .chosen {
      background: Highlight;
      forced-color-adjust: none;
    }

    .now {
      background: CanvasText;
      forced-color-adjust: none;
    }

    .bar input::-webkit-slider-thumb {
      background: ButtonText;
      forced-color-adjust: none;
    }

    .bar input::-moz-range-thumb {
      background: ButtonText;
      forced-color-adjust: none;
    }
  }
`;
