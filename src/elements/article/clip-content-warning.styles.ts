import { css } from '../base/css.js';

export const contentWarningStyles = css`
  :host {
    position: absolute;
    inset: 0;
    overflow: hidden;
    background: var(--_backdrop);
    color: var(--_ink);
    font: 15px/1.35 var(--_font);
  }
  img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    filter: blur(max(14px, 7cqmin)) brightness(0.4);
    scale: 1.2;
  }
  /* The card has the same layout at each text length. */
  .warning {
    position: absolute;
    inset: 0;
    display: grid;
    align-content: safe center;
    justify-items: center;
    gap: 10px;
    box-sizing: border-box;
    inline-size: fit-content;
    max-inline-size: min(34em, 100% - 24px);
    block-size: fit-content;
    max-block-size: calc(100% - 12px);
    margin: auto;
    padding: 18px 22px;
    overflow: auto;
    border-radius: calc(var(--_radius) * 3);
    background: var(--_shade);
    text-align: center;
    text-wrap: balance;
  }
  h2,
  p {
    margin: 0;
  }
  h2 {
    display: flex;
    gap: 6px;
    align-items: center;
    font-size: 17px;
    line-height: 1.25;
  }
  svg {
    flex: none;
    color: var(--_accent);
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
  @container (block-size < 220px) {
    .warning {
      grid-template-rows: auto minmax(0, auto) auto;
      gap: 3px;
      padding: 6px 10px;
      overflow: hidden;
    }
    h2 {
      font-size: 13px;
    }
    svg {
      inline-size: 16px;
      block-size: 16px;
    }
    p {
      overflow: auto;
      font-size: 13px;
      line-height: 1.25;
    }
    button {
      min-block-size: 26px;
      padding: 0 10px;
      font-size: 13px;
    }
  }
  @media (prefers-contrast: more) {
    .warning {
      background: #000;
    }
  }
  @media (forced-colors: active) {
    img {
      display: none;
    }
    button {
      border: 1px solid ButtonText;
    }
  }
  @media print {
    :host,
    .warning {
      position: static;
      background: none;
      color: #000;
    }
    img,
    button {
      display: none;
    }
  }
`;
