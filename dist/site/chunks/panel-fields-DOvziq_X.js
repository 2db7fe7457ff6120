import{A as t,b as e}from"./custom-element-JYLoQE7g.js";import{l as s,C as i}from"./load-clip-BEvsEKKc.js";function o(t,e){if(!t||!URL.canParse(t,e))return;const{protocol:s,href:i}=new URL(t,e);return/^https?:$/.test(s)?i:void 0}class a{#t;#e;#s;constructor(t){this.host=t,this.failed=!1,this.#e="",this.#s=new AbortController,t.addController(this)}get clip(){return this.host.clip??this.#t}hostConnected(){this.host.requestUpdate()}hostDisconnected(){queueMicrotask(()=>this.host.isConnected||this.#i(""))}look(){this.#i(this.host.clip?"":this.host.clipSrc)}#i(t){t!==this.#e&&(this.#s.abort(),this.#e=t,this.#t=void 0,this.failed=!1,t&&this.#o(t))}async#o(t){this.#s=new AbortController;const{signal:e}=this.#s;try{const i=await s(t,e);e.aborted||(this.#t=i)}catch(t){if(e.aborted)return;this.failed=!0,this.#a(String(t))}this.host.requestUpdate()}#a(t){this.host.dispatchEvent(new i({code:"document",message:t,retry:()=>{this.#i(""),this.host.requestUpdate()}}))}}function r(s){const{id:i,label:o,value:a,edit:r,unit:l,placeholder:d,inputmode:n,error:h}=s;return e`<div class="field">
    <label for=${i}>${o}</label>
    <span class="typed">
      <input
        id=${i}
        type="text"
        inputmode=${n??t}
        placeholder=${d??t}
        autocomplete="off"
        aria-invalid=${h?"true":"false"}
        aria-describedby="${i}-error"
        .value=${a}
        @input=${t=>r(t.target.value)}
      />
      ${l?e`<span class="unit" aria-hidden="true">${l}</span>`:t}
    </span>
    <p id="${i}-error" class="error" aria-live="polite">${h??t}</p>
  </div>`}function l(s,i,o,a,r){return e`<div class="tick">
    <input
      id=${s}
      type="checkbox"
      aria-describedby=${r?`${s}-note`:t}
      .checked=${o}
      @change=${t=>a(t.target.checked)}
    />
    <label for=${s}>${i}</label>
    ${r?e`<p id="${s}-note" class="note">${r}</p>`:t}
  </div>`}export{a as C,r as a,o as b,l as t};
