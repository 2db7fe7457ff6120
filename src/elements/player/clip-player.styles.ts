import { css } from 'lit';

export const clipPlayerStyles = css`
  :host {
    position: relative;
    display: block;
    overflow: hidden;
    container: clip / size;
    aspect-ratio: 16/9;
    border-radius: var(--_radius);
    background: var(--_backdrop);
    color: var(--_ink);
    font: 15px/1.3 var(--_font);
    -webkit-tap-highlight-color: transparent;
  }
  :host([hidden]) {
    display: none;
  }
  :host(:fullscreen) {
    inline-size: 100vw !important;
    block-size: 100vh !important;
    max-inline-size: none !important;
    aspect-ratio: auto !important;
    border-radius: 0;
  }
  .frame,
  .stage,
  .stage > div,
  .poster,
  .cover,
  video,
  ::slotted(video) {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .poster,
  video,
  ::slotted(video) {
    object-fit: contain;
  }
  .frame:not(.quiet) video::-webkit-media-text-track-container {
    translate: 0 -72px;
  }
  ::slotted(:not(video, .video-js)) {
    display: none;
  }
  .quiet {
    cursor: none;
  }
  .cover {
    display: grid;
    place-items: center;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .disc {
    display: grid;
    place-items: center;
    inline-size: clamp(44px, 18cqmin, 84px);
    block-size: clamp(44px, 18cqmin, 84px);
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    box-shadow: 0 2px 16px rgb(0 0 0 / 45%);
    transition: scale 0.15s;
  }
  .disc svg {
    inline-size: 56%;
    block-size: 56%;
  }
  .cover:hover .disc {
    scale: 1.06;
  }
  .length {
    position: absolute;
    inset-block-end: 10px;
    inset-inline-start: 10px;
    padding: 3px 7px;
    border-radius: var(--_radius);
    background: var(--_shade);
    font-size: 14px;
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  .top {
    position: absolute;
    inset: 0 0 auto;
    display: flex;
    gap: 8px;
    align-items: flex-start;
    justify-content: flex-end;
    padding: 10px 8px 28px 14px;
    background: linear-gradient(var(--_shade), transparent);
    pointer-events: none;
  }
  .top > * {
    pointer-events: auto;
  }
  .title {
    flex: 1;
    display: -webkit-box;
    overflow: hidden;
    min-block-size: 24px;
    margin: 6px 0;
    color: inherit;
    font-weight: 600;
    font-size: clamp(14px, 3.2cqi, 19px);
    line-height: 1.25;
    text-decoration: none;
    text-shadow: 0 1px 2px rgb(0 0 0 / 60%);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  a.title:hover {
    text-decoration: underline;
  }
  .action {
    display: inline-flex;
    flex: none;
    gap: 6px;
    align-items: center;
    min-block-size: 36px;
    min-inline-size: 36px;
    padding: 0 10px;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_shade);
    color: inherit;
    font: inherit;
    font-size: 14px;
    cursor: pointer;
  }
  .action:hover {
    background: rgb(8 10 14 / 90%);
  }
  .action svg {
    inline-size: 20px;
    block-size: 20px;
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
  .message {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 12px;
    padding: 16px;
    text-align: center;
    pointer-events: none;
  }
  .message.failed {
    background: rgb(8 10 14 / 82%);
  }
  .message p {
    margin: 0;
  }
  .message button {
    pointer-events: auto;
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
  .retry {
    min-block-size: 40px;
    padding: 0 18px;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  :is(button, a):focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
    box-shadow: inset 0 0 0 5px #000;
  }
  .cover:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .cover:focus-visible .disc {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px #000;
  }
  @container clip (inline-size < 480px) {
    .action {
      padding: 0;
      justify-content: center;
    }
    .action span {
      display: none;
    }
  }
  @container clip (block-size < 130px) {
    .title {
      -webkit-line-clamp: 1;
    }
    .disc {
      inline-size: 44px;
      block-size: 44px;
    }
  }
  @media (pointer: coarse) {
    .action,
    .retry {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .busy .status::before {
      animation-duration: 0s;
    }
    .disc,
    .top,
    .bottom {
      transition: none;
    }
  }
  @media (prefers-contrast: more) {
    .top,
    .length,
    .action,
    .status:not(:empty) {
      background: #000;
    }
  }
  @media (forced-colors: active) {
    .disc,
    .action,
    .retry,
    .length {
      border: 1px solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
    .top {
      background: none;
    }
    .title,
    .status:not(:empty) {
      background: Canvas;
      color: CanvasText;
    }
  }
  @media print {
    .top > :not(.title),
    .bottom,
    .disc {
      display: none;
    }
  }
`;
