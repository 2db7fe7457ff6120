import { css } from 'lit';

/** The player around it is the container; nameless, because WebKit knows a name only in the tree that gives it. */
export const clipControlsStyles = css`
  :host {
    display: block;
    direction: ltr;
    padding: 28px 8px 4px;
    background: linear-gradient(transparent, var(--_shade) 55%);
    color: var(--_ink);
    font: 14px/1.2 var(--_font);
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
  }
  .gap {
    flex: 1;
  }
  clip-seek-slider {
    margin-inline: 4px;
  }
  /* They come late, to a place that is kept for them. */
  :is(clip-open-page-button, clip-chapters-button) {
    min-inline-size: 40px;
  }
  clip-time {
    overflow: hidden;
  }
  @container (inline-size < 480px) {
    clip-more-buttons {
      display: none;
    }
  }
  @container (inline-size < 370px) {
    :is(clip-volume-slider, clip-chapters-button) {
      display: none;
    }
  }
  @media (pointer: coarse) {
    clip-chapters-button {
      min-inline-size: 44px;
    }
    @container (inline-size < 420px) {
      clip-volume-slider {
        display: none;
      }
    }
  }
  @container (inline-size < 290px) {
    clip-time {
      display: none;
    }
  }
  @container (inline-size < 240px) {
    :is(clip-mute-button, clip-captions-button) {
      display: none;
    }
  }
  @container (block-size < 150px) {
    :host {
      padding-block-start: 4px;
    }
  }
  @container (block-size < 110px) {
    :host {
      padding-block: 0;
    }
  }
  @media (forced-colors: active) {
    :host {
      padding-block-start: 4px;
      background: Canvas;
      color: CanvasText;
    }
  }
`;
