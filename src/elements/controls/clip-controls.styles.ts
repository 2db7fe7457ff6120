import { css } from '../base/css.js';

/**
 * The controls cover the player, but only interactive parts receive pointer events. The query container is the player
 * around them. It has no name, because WebKit resolves a container name only inside the tree that defines it.
 */
export const clipControlsStyles = css`
  :host {
    --_target: 40px;
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    color: var(--_ink);
    font: 14px/1.2 var(--_font);
    pointer-events: none;
    /* A long press marks no words. */
    -webkit-user-select: none;
    user-select: none;
  }
  .middle {
    position: absolute;
    inset: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-content: center;
    justify-content: center;
  }
  /* No gap: elements that show nothing would move the large button out of the middle. */
  ::slotted(*) {
    margin: 8px;
    pointer-events: auto;
  }
  .bar {
    position: relative;
    grid-row: 2;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    padding: 32px var(--_space) calc(var(--_space) / 2);
    background: linear-gradient(
      transparent,
      color-mix(in srgb, var(--_shade) 20%, transparent) 9px,
      color-mix(in srgb, var(--_shade) 74%, transparent) 23px,
      var(--_shade) 32px
    );
    direction: ltr;
    pointer-events: auto;
  }
  .fades {
    transition: opacity 0.2s;
  }
  .quiet {
    opacity: 0;
    pointer-events: none;
  }
  clip-settings-menu {
    display: contents;
    pointer-events: auto;
  }
  .note {
    margin: 0 6px 6px;
  }
  .note:empty {
    display: none;
  }
  .note:not(:empty) {
    animation: said 6s step-end forwards;
  }
  @keyframes said {
    to {
      visibility: hidden;
    }
  }
  .row {
    display: flex;
    align-items: center;
    min-inline-size: 0;
  }
  .gap {
    flex: 1;
  }
  clip-seek-slider {
    order: -1;
    margin-inline: 4px;
  }
  /* These buttons are loaded late, so the bar reserves their width. */
  :is(clip-open-page-button, clip-chapters-button) {
    min-inline-size: var(--_target);
  }
  clip-volume-slider {
    min-inline-size: 64px;
  }
  @container (inline-size < 300px) {
    :host {
      --_icon: 20px;
    }
  }
  /* Large screens and fullscreen. */
  @container (inline-size >= 1024px) and (block-size >= 560px) {
    :host {
      --_target: 52px;
      --_icon: 30px;
      font-size: 18px;
    }
  }
  @container (inline-size < 640px) {
    clip-more-buttons {
      display: none;
    }
  }
  @container (inline-size < 480px) {
    clip-chapters-button {
      display: none;
    }
  }
  @container (inline-size < 400px) {
    clip-volume-slider {
      display: none;
    }
  }
  @container (inline-size < 290px) {
    clip-captions-button {
      display: none;
    }
  }
  @container (inline-size < 240px) {
    clip-mute-button {
      display: none;
    }
  }
  @container (block-size < 150px) {
    :host {
      --_target: 28px;
    }
    .bar {
      padding-block: 4px 0;
      background: var(--_shade);
    }
  }
  @media (pointer: coarse) {
    :host {
      --_target: 44px;
      /* The rest of the lowest quarter of the picture, below the row. The middle half is the target of play and pause. */
      --_below: clamp(0px, 25cqb - 44px, 20px);
    }
    .bar {
      padding-block: 16px 0;
      background: linear-gradient(transparent, var(--_shade) 16px);
      pointer-events: none;
    }
    .row {
      block-size: 44px;
      margin-block-end: var(--_below);
    }
    .row > * {
      pointer-events: auto;
    }
    .row > :is(.gap, clip-time) {
      pointer-events: none;
    }
    clip-seek-slider {
      --_zone: clamp(12px, var(--_below) + 8px, 20px);
      position: absolute;
      inset: auto 0 0;
      margin: 0;
      pointer-events: auto;
    }
    .quiet * {
      pointer-events: none;
    }
    /* On touch screens the large play button replaces that of the bar once it is defined. */
    .middle:has(clip-centre:defined) + .bar clip-play-button,
    :is(clip-volume-slider, clip-mute-button:not([silent])) {
      display: none;
    }
    /* The large buttons keep away from captions, which are above the bar. */
    @container (176px <= block-size < 240px) {
      .middle {
        inset-block-end: 40px;
      }
    }
    @container (block-size < 176px) {
      :host {
        --_target: 28px;
      }
      .bar {
        padding-block-start: 4px;
      }
      .row {
        block-size: clamp(24px, 25cqb, 44px);
        margin-block-end: 0;
      }
      clip-seek-slider {
        --_zone: 8px;
      }
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .fades {
      transition: none;
    }
  }
  @media (prefers-contrast: more) {
    .bar {
      padding-block-start: 4px;
      background: #000;
    }
  }
  @media (forced-colors: active) {
    .bar {
      padding-block-start: 4px;
      background: Canvas;
      color: CanvasText;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
