import { css } from '../base/css.js';

/** The styles of a transcript, which scrolls in its own box. Marks change colours only, so the layout does not shift. */
export const clipTranscriptStyles = css`
  :host {
    --_mark: color-mix(in srgb, var(--_panel-accent) 20%, transparent);
    --_quoted: color-mix(in srgb, var(--_accent) 28%, transparent);
    --_found: color-mix(in srgb, var(--_accent) 42%, transparent);
    color-scheme: inherit;
  }

  section {
    display: flex;
    flex-direction: column;
    gap: 0.6em;
    min-inline-size: 0;
  }

  .box {
    padding: 0.4em 0.8em 0.8em;
    border: 1px solid var(--_panel-hair);
    border-radius: var(--_radius);
    background: var(--_panel-surface);
  }

  :host(:not([open])) .box {
    padding-block-end: 0.4em;
  }

  h2 {
    margin: 0;
    font: inherit;
  }

  .opener {
    justify-content: flex-start;
    inline-size: 100%;
    padding-inline: 0.2em;
    border-color: transparent;
    font-size: 1.1em;
    font-weight: 700;
  }

  .opener svg {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-start: auto;
    rotate: 90deg;
  }

  [aria-expanded='true'] svg {
    rotate: -90deg;
  }

  .tools,
  .ends {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
  }

  .search {
    display: flex;
    flex: 1 1 15em;
    align-items: center;
    gap: 0.4em;
    min-inline-size: 0;
  }

  .search input {
    flex: 1 1 6em;
    min-inline-size: 0;
    max-inline-size: 24em;
  }

  .search button {
    flex: none;
    padding: 0;
  }

  .count:empty {
    display: none;
  }

  .count {
    flex: none;
    min-inline-size: 4.5em;
    color: var(--_panel-quiet);
    font-size: 0.8667em;
    font-variant-numeric: tabular-nums;
  }

  select {
    inline-size: auto;
    max-inline-size: 14em;
    text-overflow: ellipsis;
  }

  [aria-pressed='true'] {
    border-color: transparent;
    background: var(--_panel-accent);
    color: var(--_panel-on-accent);
  }

  .scroller {
    position: relative;
    max-block-size: var(--clip-transcript-block-size, 26em);
    overflow-y: auto;
    overscroll-behavior: contain;
    outline-offset: -2px;
  }

  .paragraph {
    display: grid;
    grid-template-columns: 3.6em minmax(0, 1fr);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 4.5em;
    padding-block: 0.35em;
    line-height: 1.55;
  }

  .plain .paragraph {
    grid-template-columns: 0 minmax(0, 1fr);
  }

  .time {
    color: var(--_panel-quiet);
    font-size: 0.8667em;
    font-variant-numeric: tabular-nums;
    line-height: 1.79;
    user-select: none;
  }

  .speaker {
    display: block;
    color: var(--_panel-quiet);
    font-size: 0.8667em;
  }

  .paragraph p {
    overflow-wrap: anywhere;
    text-align: start;
  }

  /* Inline text without decoration has no box in Chromium. The shadow keeps one, so that a mark needs no layout. */
  .line {
    border-radius: 2px;
    box-shadow: 0 0 0 2px transparent;
    user-select: text;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }

  .line[role='button'] {
    cursor: pointer;
  }

  @media (hover: hover) {
    .line[role='button']:hover {
      background: var(--_panel-wash);
      text-decoration: underline 1px var(--_panel-line);
    }
  }

  /* Words of the excerpt, as the watch page marks them; what is spoken stands out from them. */
  .line[data-quoted='whole'] {
    background: var(--_quoted);
  }

  ::highlight(clip-transcript-quoted) {
    background-color: var(--_quoted);
  }

  .line[aria-current] {
    background: var(--_mark);
    box-shadow: 0 0 0 2px var(--_mark);
  }

  .line[data-found] {
    outline: 2px solid var(--_panel-accent);
    outline-offset: 1px;
  }

  .line:focus-visible {
    outline: 2px solid var(--_panel-focus);
    outline-offset: 1px;
  }

  ::highlight(clip-transcript-word) {
    text-decoration: underline 2px;
  }

  ::highlight(clip-transcript-match) {
    background-color: var(--_found);
  }

  ::highlight(clip-transcript-found) {
    background-color: #ffb81c;
    color: #14110a;
  }

  .retry {
    align-self: flex-start;
  }

  .status:empty,
  .said:empty {
    display: none;
  }

  .said {
    flex: 1 1 100%;
    color: var(--_panel-quiet);
    font-size: 0.8667em;
  }

  slot {
    display: none;
  }

  @media (forced-colors: active) {
    .line[data-quoted='whole'] {
      background: Mark;
      color: MarkText;
      forced-color-adjust: none;
    }

    .line[aria-current] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  /* In print, the transcript is its text alone. A closed transcript prints the page's own text. */
  @media print {
    .tools,
    .ends,
    .retry,
    .opener svg {
      display: none;
    }

    .box {
      padding: 0;
      border: 0;
      background: #fff;
      color: #000;
    }

    .scroller {
      max-block-size: none;
      overflow: visible;
    }

    .paragraph {
      content-visibility: visible;
      break-inside: avoid;
    }

    .line[aria-current] {
      background: none;
      box-shadow: none;
    }

    :host(:not([open])) slot {
      display: block;
    }
  }
`;
