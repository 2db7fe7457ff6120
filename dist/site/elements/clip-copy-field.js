import{a as t,i as e,A as i,b as s,_ as a,c as o}from"../chunks/custom-element-JYLoQE7g.js";import{n as l}from"../chunks/property-DPBHA90T.js";import{r}from"../chunks/state-BqZnuGMk.js";import{e as n}from"../chunks/query-DR9z4hVi.js";import{i as c}from"../chunks/icons-DHCJxhMk.js";import{t as d}from"../chunks/tokens.styles-C8CvIarr.js";import{w as p}from"../chunks/words-of-BE271Tap.js";import{C as u}from"../chunks/clip-event-CS3Xzrt1.js";import{p as h}from"../chunks/panel.styles-DfbXfHkT.js";class m extends u{constructor(t){super("clip-copy",t)}}const f=t`
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
`;async function b(t){try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}let y=class extends e{constructor(){super(...arguments),this.value="",this.label="",this.what="code",this.multiline=!1,this._said="",this._copied=!1}static{this.styles=[d,h,f]}#t;disconnectedCallback(){super.disconnectedCallback(),queueMicrotask(()=>this.isConnected||this.#e())}willUpdate(t){t.has("value")&&this.#e()}render(){const t=p(this),e="url"===this.what;return s`<div class=${this.multiline?"block":"line"}>
      <label for="field">${this.label||(e?t.url:t.embedCode)}</label>
      ${this.multiline?this.#i():this.#s()}
      <button part="button" class="main" type="button" @click=${this.copy}>
        ${this._copied?c.check:c.copy}${e?t.copyUrl:t.copyCode}
      </button>
      <p role="status">${this._said||i}</p>
    </div>`}async copy(){this.#e();const{value:t,what:e}=this,{method:i}=await async function(t){return function(t){let e=!1;const i=i=>{i.clipboardData&&(i.clipboardData.setData("text/plain",t),i.preventDefault(),i.stopImmediatePropagation(),e=!0)};window.addEventListener("copy",i,{capture:!0});try{return document.execCommand("copy")&&e}catch{return!1}finally{window.removeEventListener("copy",i,{capture:!0})}}(t)?{method:"event"}:{method:await b(t)?"api":"manual"}}(t);"manual"===i&&this.#a(),this.#o(i),this.dispatchEvent(new m({what:e,text:t,method:i}))}#i(){return s`<textarea id="field" part="field" dir="ltr" readonly spellcheck="false" autocomplete="off"
      .value=${this.value} @click=${this.#l}></textarea>`}#s(){return s`<input id="field" part="field" dir="ltr" readonly spellcheck="false" autocomplete="off"
      .value=${this.value} @click=${this.#l}>`}#l(){this._field.selectionStart===this._field.selectionEnd&&this.#a()}#a(){this._field.focus(),this._field.select()}#o(t){const e=p(this),i="url"===this.what?e.urlCopied:e.codeCopied;this._copied="manual"!==t,clearTimeout(this.#t);const s=this._copied?i:e.copyByHand(function(t=navigator.platform){return/^(Mac|iP)/.test(t)?"⌘C":"Ctrl+C"}());this.#t=setTimeout(()=>{this._said=s,this.#t=setTimeout(()=>this.#e(),this._copied?6e3:15e3)},100)}#e(){clearTimeout(this.#t),this._said="",this._copied=!1}};a([l()],y.prototype,"value",void 0),a([l()],y.prototype,"label",void 0),a([l()],y.prototype,"what",void 0),a([l({type:Boolean})],y.prototype,"multiline",void 0),a([r()],y.prototype,"_said",void 0),a([r()],y.prototype,"_copied",void 0),a([n("#field")],y.prototype,"_field",void 0),y=a([o("clip-copy-field")],y);export{y as ClipCopyField};
