import { css } from 'lit';

/** The address first, then the ways to hand it on. */
export const styles = css`
  .panel {
    display: grid;
    gap: 1em;
  }

  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7.5em, 1fr));
    gap: 0.5em;
    padding-block-start: 1.1em;
    border-block-start: 1px solid var(--_panel-hair);
  }

  li {
    display: grid;
  }

  .button {
    padding-inline: 0.5em;
  }

  .address {
    overflow: hidden;
    padding-block: 0.3em;
    font: 0.8em / 1.5 ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace;
    text-overflow: ellipsis;
    white-space: nowrap;
    user-select: all;
    -webkit-user-select: all;
  }
`;
