import { css } from 'lit';

/** A slim bar with a thumb, over a native range input; `--_done` and `--_loaded` are parts of the whole, 0 to 1. */
export const sliderStyles = css`
  .slider {
    position: relative;
    display: flex;
    flex: 1;
    align-items: center;
    block-size: 24px;
  }
  .slider::before,
  .slider::after,
  .loaded,
  .excerpt {
    position: absolute;
    inset-inline: 0;
    block-size: 4px;
    border-radius: 2px;
    background: rgb(255 255 255 / 32%);
    content: '';
    pointer-events: none;
  }
  .loaded {
    background: rgb(255 255 255 / 42%);
    transform: scaleX(var(--_loaded, 0));
    transform-origin: left;
  }
  .slider::after {
    background: var(--_accent);
    transform: scaleX(var(--_done, 0));
    transform-origin: left;
  }
  .excerpt {
    inset-inline: calc(var(--_from) * 100%) calc(100% - var(--_to) * 100%);
    block-size: 10px;
    border-inline: 2px solid #fff;
    border-radius: 0;
    background: rgb(255 255 255 / 40%);
  }
  input {
    position: relative;
    z-index: 1;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    background: none;
    appearance: none;
    cursor: pointer;
  }
  input::-webkit-slider-runnable-track {
    background: none;
  }
  input::-moz-range-track {
    background: none;
  }
  input::-webkit-slider-thumb {
    inline-size: 14px;
    block-size: 14px;
    border: 0;
    border-radius: 50%;
    background: var(--_accent);
    appearance: none;
  }
  input::-moz-range-thumb {
    inline-size: 14px;
    block-size: 14px;
    border: 0;
    border-radius: 50%;
    background: var(--_accent);
  }
  @media (pointer: coarse) {
    .slider {
      block-size: 44px;
    }
  }
  @container (block-size < 110px) {
    .slider {
      block-size: 24px;
    }
  }
  @media (forced-colors: active) {
    .slider::before,
    .slider::after,
    .loaded {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
    }
    .slider::after {
      background: Highlight;
    }
    input::-webkit-slider-thumb {
      background: Highlight;
      forced-color-adjust: none;
    }
    input::-moz-range-thumb {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
