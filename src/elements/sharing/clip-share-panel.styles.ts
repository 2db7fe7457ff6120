import { css } from '../base/css.js';

/** The card of the clip, its address, then the links to targets. */
export const styles = css`
  .panel {
    display: grid;
    gap: 1em;
  }

  .card {
    display: flex;
    overflow: hidden;
    margin: 0;
    border: 1px solid var(--_panel-hair);
    border-radius: var(--_radius);
    background: var(--_panel-wash);
  }

  .card > :first-child:not(div) {
    flex: none;
    inline-size: 7.6em;
    block-size: 5.2em;
    object-fit: cover;
  }

  .card img[hidden] {
    display: none;
  }

  .card div {
    display: grid;
    flex: 1;
    align-content: center;
    min-inline-size: 0;
    padding: 0.5em 0.8em;
  }

  .title {
    display: -webkit-box;
    overflow: hidden;
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .card .note {
    overflow: hidden;
    text-align: match-parent;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* On low screens the card is hidden, so the address is visible. */
  @media (height < 300px) {
    .card {
      display: none;
    }
  }

  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8.5em, 1fr));
    gap: 0.5em;
    padding-block-start: 1.1em;
    border-block-start: 1px solid var(--_panel-hair);
  }

  li {
    display: grid;
  }

  li > * {
    justify-content: start;
    padding-inline: 0.7em;
  }

  li .address {
    padding-inline: 0;
  }

  [role='status']:empty {
    margin-block-start: -1em;
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
