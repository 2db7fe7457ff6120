import{_ as t,c as e}from"../chunks/custom-element-BLMMvb0R.js";import{css as i,LitElement as s,nothing as a,html as o}from"lit";import{property as l,state as r,query as n}from"lit/decorators.js";import{i as c}from"../chunks/icons-CmDZRPBZ.js";import{t as d}from"../chunks/tokens.styles-CmjQ94d2.js";import{w as p}from"../chunks/words-of-D0xXlRLh.js";import{C as h}from"../chunks/clip-event-CS3Xzrt1.js";import{p as u}from"../chunks/panel.styles-BQ2vyr9E.js";class m extends h{constructor(t){super("clip-copy",t)}}const f=i`
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
`;async function b(t){try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}let y=class extends s{constructor(){super(...arguments),this.value="",this.label="",this.what="code",this.multiline=!1,this._said="",this._copied=!1}static{this.styles=[d,u,f]}#t;disconnectedCallback(){super.disconnectedCallback(),queueMicrotask(()=>this.isConnected||this.#e())}willUpdate(t){t.has("value")&&this.#e()}render(){const t=p(this),e="url"===this.what;return o`<div class=${this.multiline?"block":"line"}>
      <label for="field">${this.label||(e?t.url:t.embedCode)}</label>
      ${this.multiline?this.#i():this.#s()}
      <button part="button" class="main" type="button" @click=${this.copy}>
        ${this._copied?c.check:c.copy}${e?t.copyUrl:t.copyCode}
      </button>
      <p role="status">${this._said||a}</p>
    </div>`}async copy(){this.#e();const{value:t,what:e}=this,{method:i}=await async function(t){return function(t){let e=!1;const i=i=>{i.clipboardData&&(i.clipboardData.setData("text/plain",t),i.preventDefault(),i.stopImmediatePropagation(),e=!0)};window.addEventListener("copy",i,{capture:!0});try{return document.execCommand("copy")&&e}catch{return!1}finally{window.removeEventListener("copy",i,{capture:!0})}}(t)?{method:"event"}:{method:await b(t)?"api":"manual"}}(t);"manual"===i&&this.#a(),this.#o(i),this.dispatchEvent(new m({what:e,text:t,method:i}))}#i(){return o`<textarea id="field" part="field" dir="ltr" readonly spellcheck="false" autocomplete="off"
      .value=${this.value} @click=${this.#l}></textarea>`}#s(){return o`<input id="field" part="field" dir="ltr" readonly spellcheck="false" autocomplete="off"
      .value=${this.value} @click=${this.#l}>`}#l(){this._field.selectionStart===this._field.selectionEnd&&this.#a()}#a(){this._field.focus(),this._field.select()}#o(t){const e=p(this),i="url"===this.what?e.urlCopied:e.codeCopied;this._copied="manual"!==t,clearTimeout(this.#t);const s=this._copied?i:e.copyByHand(function(t=navigator.platform){return/^(Mac|iP)/.test(t)?"⌘C":"Ctrl+C"}());this.#t=setTimeout(()=>{this._said=s,this.#t=setTimeout(()=>this.#e(),this._copied?6e3:15e3)},100)}#e(){clearTimeout(this.#t),this._said="",this._copied=!1}};t([l()],y.prototype,"value",void 0),t([l()],y.prototype,"label",void 0),t([l()],y.prototype,"what",void 0),t([l({type:Boolean})],y.prototype,"multiline",void 0),t([r()],y.prototype,"_said",void 0),t([r()],y.prototype,"_copied",void 0),t([n("#field")],y.prototype,"_field",void 0),y=t([e("clip-copy-field")],y);export{y as ClipCopyField};
