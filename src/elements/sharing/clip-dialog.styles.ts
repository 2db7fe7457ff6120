import { css } from '../base/css.js';

/**
 * A sheet over the page, at most 34rem wide (in em, for pages whose root font size is 10 px). It fills small frames,
 * and long content scrolls below the heading.
 */
export const styles = css`
  :host {
    display: contents;
  }

  dialog {
    inline-size: min(36.25em, 100% - 2em); /* the width of the window without its scrollbar */
    max-inline-size: none;
    padding: 0;
    overflow: hidden;
    border: 0;
    border-radius: max(10px, var(--_radius));
    background: var(--_panel-surface);
    box-shadow:
      0 0 0 1px var(--_panel-hair),
      0 24px 64px rgb(0 0 0 / 38%);
    color: var(--_panel-ink);
  }

  /* The heading keeps its position: the Embed panel has one size for all codes, and both panels have the same top edge. */
  :where(dialog) {
    max-block-size: min(52em, 100% - 2em);
    margin: auto;
  }

  :where(.embed, .share) {
    max-block-size: min(49em, 100% - 2em);
    margin-block: max((100dvh - 49em) / 2, 1em) auto;
  }

  :where(.embed) {
    block-size: min(49em, 100% - 2em);
  }

  dialog[open] {
    display: flex;
  }

  dialog::backdrop {
    background: rgb(6 8 12 / 62%);
  }

  .sheet {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-inline-size: 0;
  }

  header {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.7em;
    padding-inline: 1.4em 0.7em;
    border-block-end: 1px solid var(--_panel-hair);
  }

  h2 {
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.2;
  }

  header button {
    padding: 0;
    border-color: transparent;
    outline-offset: -2px;
  }

  h2 + button {
    order: 1;
  }

  .switch {
    margin-inline-start: auto;
    padding-inline: 0.7em;
    color: var(--_panel-accent);
  }

  .body {
    flex: 1;
    min-block-size: 0;
    padding: 1.2em 1.4em 1.4em;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-gutter: stable;
  }

  @media (width < 400px) or (height < 300px) {
    dialog {
      inline-size: 100%;
      block-size: 100%;
      max-block-size: none;
      margin: auto;
      box-sizing: border-box;
      padding: env(safe-area-inset-top, 0) env(safe-area-inset-right, 0) env(safe-area-inset-bottom, 0)
        env(safe-area-inset-left, 0);
      border-radius: 0;
    }

    header {
      --_control: 2.1em;
      padding-block: 0.25em;
      padding-inline: 1em 0.25em;
    }

    .body {
      padding: 0.8em 1em 1em;
    }
  }

  @media (width < 300px) {
    header {
      gap: 0.3em;
    }

    h2 {
      font-size: 1em;
    }

    .switch span {
      display: none;
    }
  }

  @media (forced-colors: active) {
    dialog {
      border: 1px solid CanvasText;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: rise 0.16s ease-out;
    }

    dialog[open]::backdrop {
      animation: fade 0.16s ease-out;
    }
  }

  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }

  @keyframes fade {
    from {
      opacity: 0;
    }
  }
`;
