import { css } from '../base/css.js';

export const clipConsentStyles = css`
  :host {
    position: absolute;
    inset: 0;
    overflow: auto;
    background: var(--_backdrop);
    color: var(--_ink);
    font: 15px/1.35 var(--_font);
  }
  .question {
    display: grid;
    align-content: safe center;
    justify-items: center;
    gap: 8px;
    box-sizing: border-box;
    min-block-size: 100%;
    padding: 12px 16px;
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  h2,
  p {
    max-inline-size: 34em;
    margin: 0;
  }
  h2 {
    font-size: clamp(14px, 3.2cqi, 19px);
    line-height: 1.25;
  }
  bdi {
    display: block;
    font-weight: 600;
  }
  ::slotted(*) {
    color: inherit;
  }
  button {
    min-block-size: 44px;
    padding: 0 18px;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  @media (hover: hover) {
    button:hover {
      background: var(--_ink);
      color: #000;
    }
  }
  button:active {
    scale: 0.97;
  }
  button:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #000;
  }
  /* In a low box the title shrinks first, because the frame and the region have it as their accessible name. */
  @container (block-size < 220px) {
    .question {
      gap: 4px;
      padding: 5px 8px;
      font-size: 13px;
      line-height: 1.2;
    }
    .publisher {
      display: none;
    }
    button {
      order: -1;
    }
    h2 {
      order: -2;
      display: -webkit-box;
      overflow: hidden;
      font-size: 14px;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
  }
  @container (block-size < 160px) {
    .question {
      gap: 3px;
      font-size: 12px;
    }
    button {
      min-block-size: 28px;
      padding: 0 10px;
      font-size: 13px;
    }
    h2 {
      font-size: 13px;
      -webkit-line-clamp: 1;
    }
  }
  @media (forced-colors: active) {
    button {
      border: 1px solid ButtonText;
    }
  }
  @media print {
    :host {
      position: static;
      background: none;
      color: #000;
    }
    button {
      display: none;
    }
  }
`;
