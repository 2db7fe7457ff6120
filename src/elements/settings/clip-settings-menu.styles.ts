import { css } from '../base/css.js';

export const clipSettingsMenuStyles = css`
  .menu {
    position: fixed;
    inset: auto;
    box-sizing: border-box;
    min-inline-size: min(190px, calc(100vw - 16px));
    max-inline-size: min(320px, calc(100vw - 16px));
    margin: 0;
    padding: 4px;
    overflow: hidden auto;
    color-scheme: dark;
    scrollbar-width: thin;
    overscroll-behavior: contain;
    border: 1px solid rgb(255 255 255 / 25%);
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_backdrop);
    color: var(--_ink);
    font: 14px/1.3 var(--_font);
    text-align: start;
  }
  @media (pointer: coarse), (width < 480px) {
    .menu {
      --_sheet: 1;
      inset: auto 0 0;
      inline-size: auto;
      max-inline-size: none;
      max-block-size: min(70dvh, 100dvh - 8px);
      padding: 8px calc(8px + env(safe-area-inset-right, 0px)) calc(8px + env(safe-area-inset-bottom, 0px))
        calc(8px + env(safe-area-inset-left, 0px));
      border-inline: 0;
      border-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
    .menu::backdrop {
      background: rgb(0 0 0 / 45%);
    }
  }
  @media (height < 400px) and (pointer: coarse), (height < 400px) and (width < 480px) {
    .menu {
      max-block-size: calc(100dvh - 8px);
    }
  }
  @media (pointer: coarse) and (prefers-reduced-motion: no-preference) {
    .menu:popover-open {
      animation: come 0.18s ease-out;
    }
  }
  @keyframes come {
    from {
      opacity: 0;
    }
  }
  .item {
    display: flex;
    gap: 12px;
    align-items: center;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 34px;
    padding: 4px 10px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: none;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  @media (hover: hover) {
    .item:hover {
      background: rgb(255 255 255 / 15%);
    }
    @media (prefers-contrast: more), (forced-colors: active) {
      .item:hover {
        outline: 1px solid;
        outline-offset: -1px;
      }
    }
  }
  .item:active {
    background: rgb(255 255 255 / 25%);
  }
  .item:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .value {
    flex: 1;
    opacity: 0.85;
    text-align: end;
  }
  .item svg {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
  }
  .item svg.off {
    visibility: hidden;
  }
  .arrow:dir(rtl) {
    scale: -1 1;
  }
  .back {
    margin-block-end: 4px;
    border-block-end: 1px solid rgb(255 255 255 / 25%);
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    font-weight: 600;
  }
  @media (pointer: coarse) {
    .item {
      min-block-size: 44px;
    }
  }
  @media (prefers-contrast: more) {
    .menu {
      background: #000;
    }
    .menu,
    .back {
      border-color: var(--_ink);
    }
    .value {
      opacity: 1;
    }
  }
  @media (forced-colors: active) {
    .menu,
    .back {
      border-color: CanvasText;
    }
  }
`;
