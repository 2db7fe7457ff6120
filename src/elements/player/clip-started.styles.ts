import { css } from 'lit';

/** What a player needs beyond its facade, once it has started or failed. */
export const clipStartedStyles = css`
  :host(:fullscreen) {
    inline-size: 100vw !important;
    block-size: 100vh !important;
    max-inline-size: none !important;
    aspect-ratio: auto !important;
    border-radius: 0;
  }
  .message {
    justify-items: center;
    gap: 12px;
    padding: 16px;
    text-align: center;
  }
  .message p {
    margin: 0;
  }
  .retry {
    padding: 0 18px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .quiet {
    cursor: none;
  }
  .bottom {
    position: absolute;
    inset: auto 0 0;
  }
  .top,
  .bottom {
    transition: opacity 0.2s;
  }
  .quiet :is(.top, .bottom) {
    opacity: 0;
    pointer-events: none;
  }
  .quiet :is(.top, .bottom) * {
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
  .busy .status::before {
    inline-size: 30px;
    block-size: 30px;
    border: 3px solid rgb(255 255 255 / 30%);
    border-block-start-color: var(--_accent);
    border-radius: 50%;
    animation: turn 0.9s linear infinite;
    content: '';
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
  @container clip (block-size < 130px) {
    .frame:has(.bottom) .title {
      visibility: hidden;
    }
  }
  @container clip (block-size < 220px) {
    .frame:has(.failed) .top {
      display: none;
    }
  }
  @container clip (block-size < 130px) {
    .message.failed {
      gap: 4px;
      padding: 4px;
    }
    .failed .status {
      padding: 0;
      font-size: 13px;
    }
    .retry {
      min-block-size: 28px;
    }
  }
  @media (pointer: coarse) {
    .retry {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .busy .status::before {
      animation-duration: 0s;
    }
    .top,
    .bottom {
      transition: none;
    }
  }
  @media (prefers-contrast: more) {
    .status:not(:empty) {
      background: #000;
    }
  }
  @media (forced-colors: active) {
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
    .bottom {
      display: none;
    }
  }
`;
