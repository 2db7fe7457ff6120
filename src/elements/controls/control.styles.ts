import { css } from 'lit';

/** What the buttons and sliders of the control bar share. */
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
    min-inline-size: 40px;
    min-block-size: 40px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    background: rgb(255 255 255 / 18%);
  }
  button[aria-pressed='true'] {
    color: var(--_accent);
  }
  :is(button, input):focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
    box-shadow: 0 0 0 2px #000;
  }
  svg {
    display: block;
  }
  @media (pointer: coarse) {
    button {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  @container (block-size < 110px) {
    button {
      min-block-size: 28px;
    }
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      color: Highlight;
    }
    button:hover {
      outline: 1px solid;
    }
  }
`;
