import { css } from '../base/css.js';

export const clipFeedbackStyles = css`
  :host {
    position: absolute;
    inset: 0;
    overflow: hidden;
    pointer-events: none;
  }
  .region {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .words {
    position: absolute;
    inset-block-start: 30%;
    inset-inline-start: 50%;
    box-sizing: border-box;
    max-inline-size: 92%;
    padding: 6px 12px;
    border-radius: calc(var(--_radius) * 4);
    background: var(--_shade);
    color: var(--_ink);
    font: 600 clamp(15px, 1.8cqi, 24px) / 1.25 var(--_font);
    text-align: center;
    translate: -50% -50%;
  }
  :dir(rtl) .words {
    translate: 50% -50%;
  }
  .back,
  .on {
    inset: 0 auto;
    display: grid;
    place-items: start center;
    inline-size: 34%;
    padding: 27cqb 0 0;
    background: rgb(8 10 14 / 55%);
    translate: none;
  }
  .back {
    left: 0;
    border-radius: 0 50% 50% 0 / 0 50% 50% 0;
  }
  .on {
    right: 0;
    border-radius: 50% 0 0 50% / 50% 0 0 50%;
  }
  .ripple {
    position: absolute;
    inline-size: 96px;
    block-size: 96px;
    margin: -48px;
    border-radius: 50%;
    background: rgb(255 255 255 / 30%);
  }
  @media (prefers-reduced-motion: no-preference) {
    .words {
      animation: come 0.12s ease-out;
    }
    .ripple {
      animation: spread 0.5s ease-out forwards;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .ripple {
      display: none;
    }
  }
  @keyframes come {
    from {
      opacity: 0;
    }
  }
  @keyframes spread {
    from {
      scale: 0.2;
    }
    to {
      scale: 2.4;
      opacity: 0;
    }
  }
  @container (block-size < 150px) {
    .words {
      padding: 3px 8px;
      font-size: 13px;
    }
  }
  @media (prefers-contrast: more) {
    .words {
      background: #000;
    }
  }
  @media (forced-colors: active) {
    .words {
      border: 1px solid CanvasText;
      background: Canvas;
      color: CanvasText;
    }
  }
`;
