import{a as e,i,b as s,_ as o,c as t}from"../chunks/custom-element-JYLoQE7g.js";import{n as a}from"../chunks/property-DPBHA90T.js";import{e as d}from"../chunks/query-DR9z4hVi.js";import{C as n}from"../chunks/clip-event-CS3Xzrt1.js";import{i as l}from"../chunks/icons-DHCJxhMk.js";import{t as r}from"../chunks/tokens.styles-C8CvIarr.js";import{w as c}from"../chunks/words-of-BE271Tap.js";import{p}from"../chunks/panel.styles-DfbXfHkT.js";class h extends n{constructor(e,i){super(e,{panel:i})}}const m=e`
  :host {
    display: contents;
  }

  dialog {
    inline-size: min(36.25em, 100dvw - 2em);
    max-inline-size: none;
    max-block-size: min(52em, 100dvh - 2em);
    margin: auto;
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
    margin: 0;
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.2;
  }

  header button {
    padding: 0;
    border-color: transparent;
    outline-offset: -2px;
  }

  .body {
    flex: 1;
    min-block-size: 0;
    padding: 1.2em 1.4em 1.4em;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  @media (width < 400px) or (height < 300px) {
    dialog {
      inline-size: 100dvw;
      block-size: 100dvh;
      max-block-size: none;
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
`;let g=class extends i{constructor(){super(...arguments),this.heading="",this.panel="embed",this.#e=!1}static{this.styles=[r,p,m]}#e;connectedCallback(){super.connectedCallback(),this.open&&(this._dialog?.close(),this._dialog?.showModal())}disconnectedCallback(){super.disconnectedCallback(),queueMicrotask(()=>this.isConnected||this.close())}render(){return s`<dialog
      aria-labelledby="heading"
      @pointerdown=${this.#i}
      @click=${this.#s}
      @close=${this.#o}
    >
      <div class="sheet">
        <header>
          <h2 id="heading">${this.heading}</h2>
          <button type="button" aria-label=${c(this).close} @click=${this.close}>${l.close}</button>
        </header>
        <div class="body"><slot></slot></div>
      </div>
    </dialog>`}get open(){return this.hasUpdated&&!!this._dialog?.open}show(){this.isUpdatePending&&this.performUpdate(),this._dialog&&!this._dialog.open&&(this._dialog.showModal(),this.dispatchEvent(new h("clip-open",this.panel)))}close(){this.hasUpdated&&this._dialog?.close()}#i(e){this.#e=e.target===this._dialog}#s(e){this.#e&&e.target===this._dialog&&this.close()}#o(){this.open||this.dispatchEvent(new h("clip-close",this.panel))}};o([a()],g.prototype,"heading",void 0),o([a()],g.prototype,"panel",void 0),o([d("dialog")],g.prototype,"_dialog",void 0),g=o([t("clip-dialog")],g);export{g as ClipDialog};
