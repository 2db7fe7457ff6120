import { css } from '../base/css.js';

/** Shared styles of the buttons and sliders of the control bar. `--_target` is the minimum size of a target. */
export const controlStyles = css`
  :host {
    display: inline-flex;
  }
  :host([hidden]) {
    display: none;
  }
  button {
    display: inline-grid;
    place-items: center;
    min-inline-size: var(--_target, 40px);
    min-block-size: var(--_target, 40px);
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
    transition: background-color 0.12s;
  }
  /* A finger leaves no pointer behind. */
  @media (hover: hover) {
    button:hover {
      background: rgb(255 255 255 / 16%);
    }
    @media (forced-colors: active) {
      button:hover {
        outline: 1px solid;
      }
    }
  }
  button:active {
    background: rgb(255 255 255 / 30%);
  }
  /* An underline marks a pressed button; its colour and background do not change. */
  button[aria-pressed='true'] {
    background-image: linear-gradient(currentColor, currentColor);
    background-position: center calc(100% - 4px);
    background-repeat: no-repeat;
    background-size: 18px 2px;
  }
  :is(button, input):focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
    box-shadow: 0 0 0 2px #000;
  }
  svg {
    display: block;
    inline-size: var(--_icon, 24px);
    block-size: var(--_icon, 24px);
  }
  @media (prefers-reduced-motion: reduce) {
    button {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      background-image: linear-gradient(Highlight, Highlight);
      forced-color-adjust: none;
    }
  }
`;
