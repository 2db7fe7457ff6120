import { css } from 'lit';

/** A long text over its button and the status beside that; a line beside its button and the status below. */
export const styles = css`
  :host {
    container-type: inline-size;
  }

  .line,
  .block {
    display: grid;
    grid-template: 'label label' 'field button' 'status status' / minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.4em 0.6em;
  }

  .block {
    grid-template: 'label label' 'field field' 'button status' / auto minmax(0, 1fr);
  }

  label {
    grid-area: label;
  }

  textarea,
  input {
    grid-area: field;
    font: 0.8667em / 1.5 ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace;
    text-overflow: ellipsis;
  }

  input {
    align-self: stretch;
  }

  textarea {
    block-size: calc(7.5em + 2px);
    padding-block: 0.6em;
    overflow-wrap: anywhere;
    resize: vertical;
  }

  button {
    grid-area: button;
  }

  p {
    grid-area: status;
    min-block-size: 1.4em;
  }

  @container (width < 26em) {
    .block {
      grid-template: 'label label' 'field field' 'button button' 'status status' / auto;
    }
  }

  @media (height < 300px) {
    textarea {
      block-size: 4em;
      padding-block: 0.4em;
    }
  }
`;
