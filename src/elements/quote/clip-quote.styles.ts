import { css } from '../base/css.js';

/** A bar at the lower edge of the scroll container, clear of the system's own toolbar above selected text. */
export const clipQuoteStyles = css`
  :host {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    font-size: inherit;
  }

  section {
    display: grid;
    gap: 0.6em;
    max-block-size: 70vh;
    overflow: auto;
    padding: 0.7em 0.8em;
    border: 1px solid var(--_panel-line);
    border-radius: var(--_radius);
    background: var(--_panel-surface);
    box-shadow: 0 2px 14px rgb(0 0 0 / 0.2);
  }

  /* Text of the bar is not selectable, so the selection in the transcript is kept. */
  .said,
  .buttons {
    user-select: none;
    -webkit-user-select: none;
  }

  .said {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    align-items: center;
    gap: 0.8em;
  }

  .words {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .time {
    color: var(--_panel-quiet);
    font-size: 0.8667em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .close {
    padding: 0.25em;
    border-color: transparent;
  }

  .buttons,
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }

  .status:empty {
    display: none;
  }

  textarea {
    block-size: 6em;
    font: 0.8667em / 1.5 ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
