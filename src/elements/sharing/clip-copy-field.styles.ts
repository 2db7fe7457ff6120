import { css } from '../base/css.js';

/**
 * Layout: a long text is above its button, with the status beside the button; a line is beside its button, with the
 * status below. Space for the status is reserved, so the layout does not shift. On low screens the button is beside the
 * label, so the status stays visible.
 */
export const styles = css`
  :host {
    container-type: inline-size;
  }

  div {
    display: grid;
    grid-template: 'label label' 'field field' 'button status' / auto minmax(0, 1fr);
    align-items: center;
    gap: 0.4em 0.6em;
  }

  .line {
    grid-template: 'label label' 'field button' 'status status' / minmax(0, 1fr) auto;
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

  /* The text keeps its contrast: the code is readable, but looks disabled. */
  [aria-disabled] {
    border-style: dashed;
    border-color: var(--_panel-line);
    background: var(--_panel-wash);
    color: var(--_panel-quiet);
    cursor: not-allowed;
  }

  p {
    grid-area: status;
  }

  .line p {
    min-block-size: 1.4em;
    margin-block-end: -0.7em;
  }

  @container (width < 26em) {
    .block {
      grid-template: 'label' 'field' 'button' 'status';
    }

    p {
      min-block-size: 1.4em;
      margin-block-end: -0.7em;
    }
  }

  @container (width < 16em) {
    .line {
      grid-template: 'label' 'field' 'button' 'status';
    }
  }

  @media (height < 300px) {
    .block {
      grid-template: 'label button' 'field field' 'status status';
      justify-content: space-between;
    }

    textarea {
      block-size: 4em;
      padding-block: 0.4em;
    }

    p {
      font-size: 0.8667em;
    }

    /* The button alone names the field. */
    @container (width < 16em) {
      .block,
      .line {
        grid-template: 'button' 'field' 'status';
        justify-content: stretch;
      }

      label {
        position: absolute;
        clip-path: inset(50%);
      }
    }
  }
`;
