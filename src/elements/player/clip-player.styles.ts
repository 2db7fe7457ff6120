import { css } from '../base/css.js';

export const clipPlayerStyles = css`
  :host {
    position: relative;
    display: block;
    overflow: hidden;
    max-inline-size: 100%;
    container-type: size; /* without a name, because WebKit 2.50 does not resolve one from nested shadow roots */
    aspect-ratio: 16/9;
    border-radius: var(--_radius);
    contain-intrinsic-inline-size: 300px; /* the width in a parent that shrinks to fit, such as a dialog */
    background: var(--_backdrop);
  }
  :host([hidden]) {
    display: none;
  }
  /* Resets inherited text styles of the article, and those that a universal rule sets on the player. */
  .frame {
    all: initial;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    user-select: text;
  }
  :host,
  .frame {
    color: var(--_ink);
    font: 15px/1.3 var(--_font);
  }
  .frame,
  .stage,
  .stage > div,
  img,
  .cover,
  .message,
  video,
  ::slotted(video) {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  ::slotted(:not(video, .video-js, [slot])) {
    display: none !important;
  }
  .backdrop {
    object-fit: cover;
    opacity: 0.5;
    filter: blur(20px);
    scale: 1.1; /* its edges are transparent: they lie outside of the box, which chooses the address */
  }
  @media screen {
    .seen .poster {
      opacity: 0;
    }
    @media (prefers-reduced-motion: no-preference) {
      .seen .poster {
        transition: 0.3s;
      }
    }
  }
  .cover {
    display: grid;
    place-items: center;
    padding: 0;
    border: 0;
    outline: none;
    background: none;
    color: inherit;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent; /* the badge shows the press, not the whole picture */
  }
  .play-badge {
    display: grid;
    place-items: center;
    inline-size: clamp(44px, 18cqmin, 84px);
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .play-badge svg {
    inline-size: 56%;
  }
  .length {
    position: absolute;
    inset-block-end: 8px;
    inset-inline-start: 8px;
    padding: 4px 8px;
    border-radius: var(--_radius);
    background: var(--_shade);
    font-size: 14px;
    pointer-events: none;
  }
  .top {
    position: absolute;
    inset: 0 0 auto;
    display: flex;
    gap: 4px;
    align-items: flex-start;
    justify-content: flex-end;
    padding: 8px 8px 32px;
    padding-inline-start: 12px;
    background: linear-gradient(var(--_shade) calc(100% - 32px), transparent);
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
    margin: 4px 0;
    color: inherit;
    font-weight: 600;
    font-size: clamp(14px, 3.2cqi, 19px);
    line-height: 1.25;
    text-decoration: none;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow-wrap: anywhere;
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
    background: none;
    color: inherit;
    font: inherit;
    font-size: 14px;
    cursor: pointer;
  }
  @media (hover: hover) {
    .title:any-link:hover {
      text-decoration: underline;
    }
    .cover:hover .play-badge {
      scale: 1.06;
    }
    .action:hover {
      background: rgb(255 255 255 / 16%);
    }
  }
  .cover:active .play-badge,
  .action:active {
    scale: 0.96;
  }
  .action svg {
    inline-size: 20px;
  }
  img,
  .message:not(.failed) {
    pointer-events: none;
  }
  /* Centres Retry before the other styles and the help below it are loaded. */
  .failed {
    display: grid;
    grid-template-rows: 1fr auto 1fr;
    place-items: end center;
  }
  :is(.action, .title):focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
    box-shadow: inset 0 0 0 5px #000;
  }
  .cover:focus-visible .play-badge {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px #000;
  }
  @container (inline-size <= 640px) {
    .action {
      padding: 0;
      justify-content: center;
    }
    .action span {
      display: none;
    }
  }
  @container (inline-size < 200px) {
    .title {
      visibility: hidden;
    }
  }
  @media (pointer: coarse) {
    .action {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
    .top {
      gap: 0;
      padding: 0 0 24px;
      padding-inline-start: 10px;
      background: linear-gradient(var(--_shade) calc(100% - 24px), transparent);
    }
    .title {
      min-block-size: 34px;
      margin-block: 0;
      border-block: 5px solid transparent; /* a border, because clamped text would show in a padding */
    }
  }
  @container (block-size < 160px) {
    .top {
      gap: 4px;
      padding: 4px;
    }
    .title {
      min-block-size: 0;
      border: 0;
      line-height: 24px;
      -webkit-line-clamp: 1;
    }
    .action {
      min-block-size: 28px;
      min-inline-size: 28px;
    }
    .play-badge {
      inline-size: 36px;
    }
  }
  @media (prefers-contrast: more) {
    .top {
      padding-block-end: 4px;
    }
    .top,
    .length,
    .action {
      background: #000;
    }
  }
  @media (forced-colors: active) {
    .play-badge,
    .action,
    .length {
      border: 1px solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
    .top {
      background: none;
    }
    .title {
      border-color: Canvas;
      background: Canvas;
      color: CanvasText;
    }
  }
  .audio {
    isolation: isolate;
    background: radial-gradient(#334, #111);
  }
  .audio img {
    z-index: -1;
  }
  @media print {
    :host {
      container-type: normal;
      aspect-ratio: auto !important; /* the box on the screen has no space for text below the picture */
      block-size: auto !important;
      background: none;
      color: #000;
    }
    .frame,
    .poster,
    .top,
    .title {
      position: static;
      display: block;
      block-size: auto;
      background: none;
    }
    .poster {
      aspect-ratio: auto 16/9; /* an image with sizes="auto" has no aspect ratio of its own */
    }
    .backdrop,
    .stage,
    .cover,
    .length,
    .action {
      display: none;
    }
    .title:any-link::after {
      display: block;
      content: attr(href);
    }
  }
`;
