import { css } from '../base/css.js';

/** The large buttons in the middle of the picture. */
export const clipCentreStyles = css`
  :host {
    display: flex;
    align-items: center;
    justify-content: center;
    /* The seek buttons are outside the middle half of the picture. */
    gap: max(16px, 25cqi - 28px);
    direction: ltr;
    pointer-events: none;
  }
  button {
    inline-size: 48px;
    block-size: 48px;
    border-radius: 50%;
    background: var(--_shade);
    pointer-events: auto;
  }
  .main {
    inline-size: clamp(56px, 22cqmin, 80px);
    block-size: clamp(56px, 22cqmin, 80px);
  }
  .main svg {
    inline-size: 56%;
    block-size: 56%;
  }
  button:active {
    background: #000;
  }
  @media (hover: hover) {
    button:hover {
      background: #000;
    }
  }
  button:active {
    scale: 0.94;
  }
  :host([ends]) {
    gap: 16px;
  }
  .quiet {
    pointer-events: none;
  }
  @container (inline-size < 260px) {
    .leap {
      display: none;
    }
  }
  @container (block-size < 130px) {
    button {
      inline-size: 36px;
      block-size: 36px;
    }
    .main {
      inline-size: 44px;
      block-size: 44px;
    }
    .leap {
      display: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    button:active {
      scale: 1;
    }
  }
  @media (prefers-contrast: more) {
    button {
      background: #000;
    }
  }
  @media (forced-colors: active) {
    button {
      border: 1px solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
