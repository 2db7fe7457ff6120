import{isServer as t,nothing as e,html as s}from"lit";import{l as i,C as o}from"./load-clip-BB-d_sr3.js";function a(t,e){if(!t||!URL.canParse(t,e))return;const{protocol:s,href:i}=new URL(t,e);return/^https?:$/.test(s)?i:void 0}class r{#t;#e;#s;constructor(t){this.host=t,this.failed=!1,this.#e="",this.#s=new AbortController,t.addController(this)}get clip(){return this.host.clip??this.#t}hostConnected(){this.host.requestUpdate()}hostDisconnected(){queueMicrotask(()=>this.host.isConnected||this.#i(""))}look(){t||this.#i(this.host.clip?"":this.host.clipSrc)}#i(t){t!==this.#e&&(this.#s.abort(),this.#e=t,this.#t=void 0,this.failed=!1,t&&this.#o(t))}async#o(t){this.#s=new AbortController;const{signal:e}=this.#s;try{const s=await i(t,e);e.aborted||(this.#t=s)}catch(t){if(e.aborted)return;this.failed=!0,this.#a(String(t))}this.host.requestUpdate()}#a(t){this.host.dispatchEvent(new o({code:"document",message:t,retry:()=>{this.#i(""),this.host.requestUpdate()}}))}}function l(t){const{id:i,label:o,value:a,edit:r,unit:l,placeholder:d,inputmode:n,error:h}=t;return s`<div class="field">
    <label for=${i}>${o}</label>
    <span class="typed">
      <input
        id=${i}
        type="text"
        inputmode=${n??e}
        placeholder=${d??e}
        autocomplete="off"
        aria-invalid=${h?"true":"false"}
        aria-describedby="${i}-error"
        .value=${a}
        @input=${t=>r(t.target.value)}
      />
      ${l?s`<span class="unit" aria-hidden="true">${l}</span>`:e}
    </span>
    <p id="${i}-error" class="error" aria-live="polite">${h??e}</p>
  </div>`}function d(t,i,o,a,r){return s`<div class="tick">
    <input
      id=${t}
      type="checkbox"
      aria-describedby=${r?`${t}-note`:e}
      .checked=${o}
      @change=${t=>a(t.target.checked)}
    />
    <label for=${t}>${i}</label>
    ${r?s`<p id="${t}-note" class="note">${r}</p>`:e}
  </div>`}export{r as C,l as a,a as b,d as t};
