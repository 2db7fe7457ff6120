import { css } from '../base/css.js';

export const clipNoticeStyles = css`
  :host {
    position: absolute;
    inset: 0;
    display: grid;
    align-content: safe center;
    justify-items: center;
    gap: 10px;
    box-sizing: border-box;
    padding: 16px;
    overflow: auto;
    color: var(--_ink);
    font: 15px/1.35 var(--_font);
    text-align: center;
    text-wrap: balance;
  }
  p {
    max-inline-size: 34em;
    margin: 0;
    padding: 4px 8px;
    border-radius: var(--_radius);
    background: var(--_shade);
  }
  a {
    display: inline-grid;
    align-items: center;
    min-block-size: 44px;
    padding: 0 18px;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  @media (hover: hover) {
    a:hover {
      background: var(--_ink);
      color: #000;
    }
  }
  a:active {
    scale: 0.97;
  }
  a:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #000;
  }
  @container (block-size < 220px) {
    :host {
      gap: 4px;
      padding: 4px;
      font-size: 13px;
    }
    a {
      min-block-size: 26px;
      padding: 0 10px;
    }
  }
  @media (prefers-contrast: more) {
    p {
      background: #000;
    }
  }
  @media (forced-colors: active) {
    a {
      border: 1px solid LinkText;
    }
  }
  @media print {
    :host {
      position: static;
      color: #000;
    }
    p {
      background: none;
    }
    a {
      color: #000;
    }
  }
`;
