import { css } from '../base/css.js';

/** The styles of a player beyond its facade, for a player that has started or failed. */
export const clipStartedStyles = css`
  :host(:fullscreen) {
    inline-size: 100vw !important;
    block-size: 100vh !important;
    max-inline-size: none !important;
    aspect-ratio: auto !important;
    border-radius: 0;
  }
  /* Beside a notch, and above what the system keeps for its own gestures. */
  :host(:fullscreen) :is(.top, .bottom) {
    margin: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
  }
  .frame {
    touch-action: manipulation; /* two quick taps do not zoom the page */
    -webkit-tap-highlight-color: transparent; /* a tap has its own feedback */
  }
  /* As browsers do it, but legible on a phone. */
  video::cue {
    font-size: max(5cqmin, min(13px, 4.2cqi));
  }
  .message p {
    margin: 0;
  }
  .quiet {
    cursor: none;
  }
  .bottom {
    position: absolute;
    inset: 0;
  }
  .top {
    transition: opacity 0.2s;
  }
  .quiet .top {
    opacity: 0;
  }
  .quiet .top * {
    pointer-events: none;
  }
  .status:not(:empty) {
    display: grid;
    justify-items: center;
    gap: 10px;
    padding: 14px 18px;
    border-radius: 8px;
    background: var(--_shade);
  }
  .audio:not(:has(.poster))::before {
    position: absolute;
    inset: 25% 15%;
    background: repeating-linear-gradient(90deg, var(--_accent) 0 4px, transparent 4px 12px);
    mask: radial-gradient(closest-side, #000, transparent);
    opacity: 0.7;
    content: '';
    pointer-events: none;
  }
  .message {
    display: grid;
    box-sizing: border-box;
    place-content: center;
    justify-items: center;
    gap: 12px;
    padding: 16px;
    text-align: center;
  }
  .message.busy {
    z-index: 1; /* above the gradients of title and bar */
  }
  .message.failed {
    place-content: normal center;
    background: rgb(8 10 14 / 90%);
  }
  .help {
    align-self: start;
    max-inline-size: 36em;
    font-size: 14px;
    text-wrap: balance;
  }
  .page {
    display: inline-block;
    color: inherit;
    line-height: 24px;
  }
  .retry,
  .page {
    border-radius: var(--_radius);
  }
  @media (hover: hover) {
    .retry:hover {
      background: var(--_ink);
      color: #000;
    }
  }
  .retry:active {
    scale: 0.97;
  }
  .retry {
    min-block-size: 36px;
    padding: 0 18px;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    font-size: 14px;
    cursor: pointer;
  }
  :is(.retry, .page):focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
    box-shadow: inset 0 0 0 5px #000;
  }
  /*
   * A ring is shown at once, also around the large button of a touch screen; its text is visible 3 s later, but is
   * announced at once.
   */
  .message.busy::before {
    grid-area: 1/1;
    place-self: center;
    box-sizing: border-box;
    inline-size: clamp(44px, 26cqmin, 88px);
    aspect-ratio: 1;
    border: 4px solid rgb(255 255 255 / 35%);
    border-block-start-color: var(--_accent);
    border-radius: 50%;
    filter: drop-shadow(0 0 2px rgb(0 0 0 / 60%));
    animation: turn 0.9s linear infinite;
    content: '';
  }
  .busy .status {
    grid-area: 1/1;
    place-self: center;
    clip-path: inset(50%);
    translate: 0 calc(clamp(44px, 26cqmin, 88px) / 2 + 26px);
    animation: tell 0s 2.7s forwards;
  }
  @keyframes tell {
    to {
      clip-path: none;
    }
  }
  .failed .status {
    background: none;
    font-size: clamp(15px, 3.4cqi, 20px);
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  @container (inline-size >= 1024px) and (block-size >= 560px) {
    .help,
    .retry {
      font-size: 18px;
    }
    .retry {
      min-block-size: 52px;
      padding: 0 28px;
    }
  }
  @container (block-size < 130px) {
    .frame:has(.bottom) .title {
      visibility: hidden;
    }
  }
  /* The bar is right below the ring. */
  @container (block-size < 400px) {
    .busy .status {
      padding: 2px 8px;
      font-size: 13px;
      translate: 0 calc(clamp(44px, 26cqmin, 88px) / -2 - 13px);
    }
  }
  @container (block-size < 220px) {
    .frame:has(.busy) .title {
      min-block-size: 0;
      line-height: 24px;
      -webkit-line-clamp: 1;
    }
    .frame:has(.failed) .top {
      display: none;
    }
    .message.failed {
      gap: 8px;
      padding: 8px;
    }
    .failed .status {
      padding: 0;
    }
    .help {
      font-size: 13px;
    }
  }
  @container (block-size < 130px) {
    .message.failed {
      gap: 4px;
      padding: 4px;
    }
    .failed .status {
      font-size: 13px;
    }
    .help p {
      display: none;
    }
    .retry {
      min-block-size: 28px;
    }
  }
  @container (block-size < 100px) {
    .message.failed {
      gap: 0;
      padding: 2px;
    }
  }
  @media (pointer: coarse) {
    .retry {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .message.busy::before {
      animation-duration: 4s;
    }
    .top {
      transition: none;
    }
  }
  @media (prefers-contrast: more) {
    .status:not(:empty) {
      background: #000;
    }
  }
  @media (forced-colors: active) {
    .message.busy::before {
      border-color: CanvasText;
      border-block-start-color: Canvas;
    }
    .retry {
      border: 1px solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
    .status:not(:empty) {
      background: Canvas;
      color: CanvasText;
    }
  }
  @media print {
    .quiet .top {
      opacity: 1;
    }
  }
`;
