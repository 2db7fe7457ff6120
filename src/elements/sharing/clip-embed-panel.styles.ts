import { css } from '../base/css.js';

/** The code is first; the fields are below it, beside the preview if there is room. */
export const styles = css`
  :host {
    container-type: inline-size;
  }

  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.1em;
  }

  .shape {
    display: grid;
    gap: 1.1em 1.4em;
  }

  .paste {
    display: grid;
    gap: 0.7em;
  }

  .segments {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8.4em, 1fr));
    gap: 0.4em;
  }

  .segments label {
    position: relative;
    padding: 0.5em 0.2em;
    border: 1px solid var(--_panel-line);
    border-radius: var(--_radius);
    color: var(--_panel-quiet);
    text-align: center;
    cursor: pointer;
  }

  .segments label:active {
    opacity: 0.7;
  }

  @media (hover: hover) {
    .segments label:hover {
      background: var(--_panel-wash);
    }
  }

  .segments label:has(:checked) {
    border-color: transparent;
    background: var(--_panel-accent);
    color: var(--_panel-on-accent);
  }

  @media (pointer: coarse) {
    .segments label {
      padding-block: 0.8em;
    }
  }

  @media (forced-colors: active) {
    .segments label:has(:checked) {
      background: SelectedItem;
      color: SelectedItemText;
      forced-color-adjust: none;
    }
  }

  .segments label:has(:focus-visible) {
    z-index: 1;
    outline: 2px solid var(--_panel-focus);
    outline-offset: 2px;
  }

  .segments input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }

  .size {
    display: grid;
    align-content: start;
    gap: 0.6em;
  }

  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    gap: 0 0.5em;
  }

  .sides > button {
    align-self: start;
    margin-block-start: 1.55em;
    padding: 0;
    border-color: transparent;
    color: var(--_panel-quiet);
  }

  .sides > button[aria-pressed='true'] {
    border-color: currentcolor;
    color: var(--_panel-accent);
  }

  .play {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.5em 0.8em;
  }

  .play button {
    grid-column: 1 / -1;
    justify-self: start;
  }

  .captions {
    grid-column: 1 / -1;
  }

  .field > label,
  .captions > label,
  legend {
    display: block;
    margin-block-end: 0.3em;
  }

  .error {
    margin-block-start: 0.3em;
  }

  .typed {
    position: relative;
    display: block;
  }

  .unit {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0.65em;
    display: grid;
    align-items: center;
    color: var(--_panel-quiet);
    pointer-events: none;
  }

  .typed:has(.unit) input {
    padding-inline-end: 2.2em;
  }

  .presets,
  .ticks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .presets button {
    --_control: 2.1em;
    flex: 1;
    font-variant-numeric: tabular-nums;
  }

  .ticks {
    align-items: start;
    gap: 0.2em 1.6em;
  }

  figure {
    margin: 0;
    font-size: 0.8667em;
    color: var(--_panel-quiet);
    font-variant-numeric: tabular-nums;
  }

  .preview {
    direction: ltr;
    display: flow-root;
    overflow: clip;
    margin-block-end: 0.4em;
    border-radius: var(--_radius);
    font-size: 15px;
  }

  .preview clip-player {
    display: block;
    max-inline-size: none;
    overflow: clip;
    border-radius: 0;
    background: var(--_backdrop);
    transform-origin: 0 0;
  }

  .preview img {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }

  /* The same styles as in the code for mail. */
  .mail {
    background: #14110a;
    color: #fff;
    font:
      bold 16px/1.4 Arial,
      sans-serif;
    text-align: center;
  }

  .mail p {
    padding: 12px 16px;
  }

  .mail span {
    color: #ffb81c;
  }

  /* The largest preview does not fit. */
  @container (width < 16em) {
    figure {
      display: none;
    }
  }

  @container (width >= 28em) {
    .shape {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .play {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .captions {
      grid-column: auto;
    }
  }
`;
