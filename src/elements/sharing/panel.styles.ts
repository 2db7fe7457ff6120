import { css } from '../base/css.js';

/**
 * Shared styles of all panels: type, fields, buttons, checkboxes, the focus ring.
 *
 * The font size is 15 px on a page whose root font size is 10 px, and grows with a reader's larger default size.
 */
export const panel = css`
  :host {
    --_panel-focus: var(--clip-focus, var(--_panel-accent));
    --_panel-hair: color-mix(in srgb, var(--_panel-line) 36%, transparent);
    --_panel-wash: color-mix(in srgb, var(--_panel-ink) 6%, transparent);
    --_control: 2.5em;
    display: block;
    color: var(--_panel-ink);
    font: 400 max(15px, 0.9375rem) / 1.4 var(--_font);
    scrollbar-color: var(--_panel-line) transparent;
  }

  /* Resets inherited text styles of the article, and those that a universal rule sets on the panel. */
  :host > * {
    hyphens: manual;
    letter-spacing: normal;
    line-break: auto;
    overflow-wrap: normal;
    text-align: start;
    text-emphasis: none;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    word-break: normal;
    word-spacing: normal;
    white-space: normal;
    writing-mode: horizontal-tb;
    cursor: auto;
    user-select: text;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke: 0;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  p,
  ul,
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
  }

  :where(label, legend, .label) {
    padding: 0;
    font-size: 0.8667em;
    font-weight: 600;
  }

  .note {
    color: var(--_panel-quiet);
    font-size: 0.8667em;
    font-weight: 400;
  }

  :where(button, input, select, textarea) {
    margin: 0;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }

  :where(button, .button) {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-inline-size: var(--_control);
    min-block-size: var(--_control);
    padding: 0.25em 0.8em;
    border: 1px solid var(--_panel-line);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font-weight: 600;
    line-height: 1.2;
    text-decoration: none;
    cursor: pointer;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
  }

  .main {
    border-color: transparent;
    background: var(--_panel-accent);
    color: var(--_panel-on-accent);
  }

  :where(button, .button):active {
    opacity: 0.7;
  }

  /* A finger leaves no pointer behind. */
  @media (hover: hover) {
    :where(button, .button):hover {
      background: var(--_panel-wash);
    }

    .main:hover {
      background: color-mix(in srgb, var(--_panel-accent) 86%, var(--_panel-ink));
    }
  }

  :where(button, .button) svg {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
  }

  :where(input:not([type='checkbox'], [type='radio']), select, textarea) {
    inline-size: 100%;
    min-block-size: var(--_control);
    padding: 0.25em 0.65em;
    border: 1px solid var(--_panel-line);
    border-radius: var(--_radius);
    background: var(--_panel-surface);
  }

  /* Safari on iPhones zooms the page in to a field with smaller letters. */
  @media (pointer: coarse) {
    :where(input, select, textarea) {
      font-size: max(16px, 1em) !important;
    }
  }

  [aria-invalid='true'] {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }

  .error {
    color: var(--_error);
    font-size: 0.8667em;
  }

  input[type='checkbox'] {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    accent-color: var(--_panel-accent);
  }

  .tick {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 0 0.55em;
    min-block-size: 2em;
  }

  .tick label {
    padding-block: 0.3em;
    font-size: 1em;
    font-weight: 400;
  }

  .tick p {
    grid-column: 2;
  }

  :focus-visible {
    outline: 2px solid var(--_panel-focus);
    outline-offset: 2px;
  }
`;
