import { css } from 'lit';

export const clipChaptersButtonStyles = css`
  [popover] {
    box-sizing: border-box;
    overflow: auto;
    margin: 0;
    padding: 4px;
    border: 1px solid rgb(255 255 255 / 30%);
    border-radius: var(--_radius);
    background: var(--_backdrop);
    color: var(--_ink);
    font: 14px/1.3 var(--_font);
    pointer-events: auto;
    cursor: auto;
  }
  [role='menuitemradio'] {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 16px;
    justify-items: start;
    inline-size: 100%;
    padding: 4px 10px;
    text-align: start;
  }
  [aria-checked='true'] {
    color: var(--_accent);
  }
  .time {
    font-variant-numeric: tabular-nums;
  }
  @media (forced-colors: active) {
    [aria-checked='true'] {
      outline: 1px solid Highlight;
      color: CanvasText;
    }
  }
`;
