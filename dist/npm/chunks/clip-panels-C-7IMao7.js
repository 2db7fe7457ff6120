import{C as e,t,w as i,_ as a,c as r,l as o,b as s,e as n,d as l,g as d,a as c,h as p,j as h,k as u,m,n as f,f as b}from"./clip-player-BE3tlo1c.js";import{css as g,LitElement as v,nothing as y,html as w,isServer as $,svg as k}from"lit";import{property as _,state as x,query as U}from"lit/decorators.js";import{p as z,C}from"./clip-controls-CD5ZRl-1.js";class M extends e{constructor(e){super("clip-copy",e)}}const S=g` :host{container-type:inline-size;}div{display:grid;grid-template:'label label' 'field field' 'button status' / auto minmax(0,1fr);align-items:center;gap:0.4em 0.6em;}.line{grid-template:'label label' 'field button' 'status status' / minmax(0,1fr) auto;}label{grid-area:label;}textarea,input{grid-area:field;font:0.8667em / 1.5 ui-monospace,'SF Mono',Menlo,Consolas,'Liberation Mono',monospace;text-overflow:ellipsis;}input{align-self:stretch;}textarea{block-size:calc(7.5em + 2px);padding-block:0.6em;overflow-wrap:anywhere;resize:vertical;}button{grid-area:button;}p{grid-area:status;}.line p{min-block-size:1.4em;margin-block-end:-0.7em;}@container (width < 26em){.block{grid-template:'label' 'field' 'button' 'status';}p{min-block-size:1.4em;margin-block-end:-0.7em;}}@media (height < 300px){.block{grid-template:'label button' 'field field' 'status status';justify-content:space-between;}textarea{block-size:4em;padding-block:0.4em;}}`;async function q(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}const E=g` :host{--_panel-focus:var(--clip-focus,var(--_panel-accent));--_panel-hair:color-mix(in srgb,var(--_panel-line) 36%,transparent);--_panel-wash:color-mix(in srgb,var(--_panel-ink) 6%,transparent);--_control:2.5em;display:block;color:var(--_panel-ink);font:400 max(15px,0.9375rem) / 1.4 var(--_font);letter-spacing:normal;text-align:start;text-transform:none;white-space:normal;cursor:auto;user-select:text;}:host([hidden]){display:none;}*,::before,::after{box-sizing:border-box;}p,ul,fieldset{min-inline-size:0;margin:0;padding:0;border:0;list-style:none;}:where(label,legend,.label){padding:0;font-size:0.8667em;font-weight:600;}.note{color:var(--_panel-quiet);font-size:0.8667em;font-weight:400;}:where(button,input,select,textarea){margin:0;color:inherit;font:inherit;letter-spacing:inherit;}:where(button,.button){display:inline-flex;align-items:center;justify-content:center;gap:0.5em;min-inline-size:var(--_control);min-block-size:var(--_control);padding:0.25em 0.8em;border:1px solid var(--_panel-line);border-radius:var(--_radius);background:none;color:inherit;font-weight:600;line-height:1.2;text-decoration:none;cursor:pointer;user-select:none;-webkit-tap-highlight-color:transparent;}:where(button,.button):hover{background:var(--_panel-wash);}.main{border-color:transparent;background:var(--_panel-accent);color:var(--_panel-on-accent);}.main:hover{background:color-mix(in srgb,var(--_panel-accent) 86%,var(--_panel-ink));}:where(button,.button) svg{flex:none;inline-size:1.3em;block-size:1.3em;}:where(input:not([type='checkbox'],[type='radio']),select,textarea){inline-size:100%;min-block-size:var(--_control);padding:0.25em 0.65em;border:1px solid var(--_panel-line);border-radius:var(--_radius);background:var(--_panel-surface);}[aria-invalid='true']{border-color:var(--_error);box-shadow:inset 0 0 0 1px var(--_error);}.error{color:var(--_error);font-size:0.8667em;}input[type='checkbox']{flex:none;inline-size:1.2em;block-size:1.2em;accent-color:var(--_panel-accent);}.tick{display:grid;grid-template-columns:auto 1fr;align-items:center;gap:0 0.55em;min-block-size:2em;}.tick label{padding-block:0.3em;font-size:1em;font-weight:400;}.tick p{grid-column:2;}:focus-visible{outline:2px solid var(--_panel-focus);outline-offset:2px;}`,O=g` :host{--_panel-surface:var(--clip-panel-surface,light-dark(#fff,#1b1e24));--_panel-ink:var(--clip-panel-ink,light-dark(#16191f,#f1f3f6));--_panel-quiet:var(--clip-panel-quiet,light-dark(#565d68,#a9b0bb));--_panel-line:var(--clip-panel-line,light-dark(#868d98,#7b828d));--_panel-accent:var(--clip-panel-accent,light-dark(#0a4fa3,#8ec1ff));--_panel-on-accent:var(--clip-panel-on-accent,light-dark(#fff,#06192f));--_error:var(--clip-error,light-dark(#b3261e,#ffb4ab));}@supports not (color:light-dark(#000,#fff)){:host{--_panel-surface:var(--clip-panel-surface,#fff);--_panel-ink:var(--clip-panel-ink,#16191f);--_panel-quiet:var(--clip-panel-quiet,#565d68);--_panel-line:var(--clip-panel-line,#868d98);--_panel-accent:var(--clip-panel-accent,#0a4fa3);--_panel-on-accent:var(--clip-panel-on-accent,#fff);--_error:var(--clip-error,#b3261e);}}`;let j=class extends v{constructor(){super(...arguments),this.value="",this.label="",this.what="code",this.multiline=!1,this._said="",this._copied=!1}static{this.styles=[t,O,E,S]}#e;disconnectedCallback(){super.disconnectedCallback(),queueMicrotask(()=>this.isConnected||this.#t())}willUpdate(e){e.has("value")&&this.#t()}render(){const e=i(this),t="url"===this.what;return w`<div class=${this.multiline?"block":"line"}>
      <label for="field">${this.label||(t?e.url:e.embedCode)}</label>
      ${this.multiline?this.#i():this.#a()}
      <button part="button" class="main" type="button" @click=${this.copy}>
        ${this._copied?z.check:z.copy}${t?e.copyUrl:e.copyCode}
      </button>
      <p role="status">${this._said||y}</p>
    </div>`}async copy(){this.#t();const{value:e,what:t}=this,{method:i}=await async function(e){return function(e){let t=!1;const i=i=>{i.clipboardData&&(i.clipboardData.setData("text/plain",e),i.preventDefault(),i.stopImmediatePropagation(),t=!0)};window.addEventListener("copy",i,{capture:!0});try{return document.execCommand("copy")&&t}catch{return!1}finally{window.removeEventListener("copy",i,{capture:!0})}}(e)?{method:"event"}:{method:await q(e)?"api":"manual"}}(e);"manual"===i&&this.#r(),this.#o(i),this.dispatchEvent(new M({what:t,text:e,method:i}))}#i(){return w`<textarea id="field" part="field" dir="ltr" readonly spellcheck="false" autocomplete="off"
      .value=${this.value} @click=${this.#s}></textarea>`}#a(){return w`<input id="field" part="field" dir="ltr" readonly spellcheck="false" autocomplete="off"
      .value=${this.value} @click=${this.#s}>`}#s(){this._field.selectionStart===this._field.selectionEnd&&this.#r()}#r(){this._field.focus(),this._field.select()}#o(e){const t=i(this),a="url"===this.what?t.urlCopied:t.codeCopied;this._copied="manual"!==e,clearTimeout(this.#e);const r=this._copied?a:t.copyByHand(function(e=navigator.platform){return/^(Mac|iP)/.test(e)?"⌘C":"Ctrl+C"}());this.#e=setTimeout(()=>{this._said=r,this.#e=setTimeout(()=>this.#t(),this._copied?6e3:15e3)},100)}#t(){clearTimeout(this.#e),this._said="",this._copied=!1}};a([_()],j.prototype,"value",void 0),a([_()],j.prototype,"label",void 0),a([_()],j.prototype,"what",void 0),a([_({type:Boolean})],j.prototype,"multiline",void 0),a([x()],j.prototype,"_said",void 0),a([x()],j.prototype,"_copied",void 0),a([U("#field")],j.prototype,"_field",void 0),j=a([r("clip-copy-field")],j);const L=g` :host{display:contents;}dialog{inline-size:min(36.25em,100dvw - 2em);max-inline-size:none;max-block-size:min(52em,100dvh - 2em);margin:auto;padding:0;overflow:hidden;border:0;border-radius:max(10px,var(--_radius));background:var(--_panel-surface);box-shadow:0 0 0 1px var(--_panel-hair),0 24px 64px rgb(0 0 0 / 38%);color:var(--_panel-ink);}dialog[open]{display:flex;}dialog::backdrop{background:rgb(6 8 12 / 62%);}.sheet{display:flex;flex:1;flex-direction:column;min-inline-size:0;}header{display:flex;flex:none;align-items:center;justify-content:space-between;gap:1em;padding-block:0.7em;padding-inline:1.4em 0.7em;border-block-end:1px solid var(--_panel-hair);}h2{margin:0;font-size:1.2em;font-weight:700;line-height:1.2;}header button{padding:0;border-color:transparent;outline-offset:-2px;}.body{flex:1;min-block-size:0;padding:1.2em 1.4em 1.4em;overflow-y:auto;overscroll-behavior:contain;}@media (width < 400px) or (height < 300px){dialog{inline-size:100dvw;block-size:100dvh;max-block-size:none;border-radius:0;}header{--_control:2.1em;padding-block:0.25em;padding-inline:1em 0.25em;}.body{padding:0.8em 1em 1em;}}@media (forced-colors:active){dialog{border:1px solid CanvasText;}}@media (prefers-reduced-motion:no-preference){dialog[open]{animation:rise 0.16s ease-out;}dialog[open]::backdrop{animation:fade 0.16s ease-out;}}@keyframes rise{from{opacity:0;translate:0 8px;}}@keyframes fade{from{opacity:0;}}`;let T=class extends v{constructor(){super(...arguments),this.heading="",this.panel="embed",this.#n=!1}static{this.styles=[t,O,E,L]}#n;connectedCallback(){super.connectedCallback(),this.open&&(this._dialog?.close(),this._dialog?.showModal())}disconnectedCallback(){super.disconnectedCallback(),queueMicrotask(()=>this.isConnected||this.close())}render(){return w`<dialog
      aria-labelledby="heading"
      @pointerdown=${this.#l}
      @click=${this.#d}
      @close=${this.#c}
    >
      <div class="sheet">
        <header>
          <h2 id="heading">${this.heading}</h2>
          <button type="button" aria-label=${i(this).close} @click=${this.close}>${z.close}</button>
        </header>
        <div class="body"><slot></slot></div>
      </div>
    </dialog>`}get open(){return this.hasUpdated&&!!this._dialog?.open}show(){this.isUpdatePending&&this.performUpdate(),this._dialog&&!this._dialog.open&&(this._dialog.showModal(),this.dispatchEvent(new C("clip-open",this.panel)))}close(){this.hasUpdated&&this._dialog?.close()}#l(e){this.#n=e.target===this._dialog}#d(e){this.#n&&e.target===this._dialog&&this.close()}#c(){this.open||this.dispatchEvent(new C("clip-close",this.panel))}};function R(e,t){if(!e||!URL.canParse(e,t))return;const{protocol:i,href:a}=new URL(e,t);return/^https?:$/.test(i)?a:void 0}a([_()],T.prototype,"heading",void 0),a([_()],T.prototype,"panel",void 0),a([U("dialog")],T.prototype,"_dialog",void 0),T=a([r("clip-dialog")],T);class A{#p;#h;#u;constructor(e){this.host=e,this.failed=!1,this.#h="",this.#u=new AbortController,e.addController(this)}get clip(){return this.host.clip??this.#p}hostConnected(){this.host.requestUpdate()}hostDisconnected(){queueMicrotask(()=>this.host.isConnected||this.#m(""))}look(){$||this.#m(this.host.clip?"":this.host.clipSrc)}#m(e){e!==this.#h&&(this.#u.abort(),this.#h=e,this.#p=void 0,this.failed=!1,e&&this.#f(e))}async#f(e){this.#u=new AbortController;const{signal:t}=this.#u;try{const i=await o(e,t);t.aborted||(this.#p=i)}catch(e){if(t.aborted)return;this.failed=!0,this.#b(String(e))}this.host.requestUpdate()}#b(e){this.host.dispatchEvent(new s({code:"document",message:e,retry:()=>{this.#m(""),this.host.requestUpdate()}}))}}const B=g` :host{container-type:inline-size;}.panel{display:grid;gap:1.1em;}.shape{display:grid;gap:1.1em 1.4em;}.segments{display:flex;border:1px solid var(--_panel-line);border-radius:var(--_radius);}.segments label{position:relative;flex:1;padding:0.5em;color:var(--_panel-quiet);text-align:center;cursor:pointer;}.segments label:hover{background:var(--_panel-wash);}.segments label + label{border-inline-start:1px solid var(--_panel-line);}.segments label:has(:checked){background:var(--_panel-accent);color:var(--_panel-on-accent);}.segments label:has(:focus-visible){z-index:1;outline:2px solid var(--_panel-focus);outline-offset:2px;}.segments input{position:absolute;inset:0;inline-size:100%;block-size:100%;margin:0;opacity:0;cursor:inherit;}.size{display:grid;align-content:start;gap:0.6em;}.sides{display:grid;grid-template-columns:minmax(0,1fr) auto minmax(0,1fr);gap:0 0.5em;}.sides>button{align-self:start;margin-block-start:1.55em;padding:0;border-color:transparent;color:var(--_panel-quiet);}.sides>button[aria-pressed='true']{border-color:currentcolor;color:var(--_panel-accent);}.play{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0.5em 0.8em;}.play button{grid-column:1 / -1;justify-self:start;}.captions{grid-column:1 / -1;}.field>label,.captions>label,legend{display:block;margin-block-end:0.3em;}.error{margin-block-start:0.3em;}.typed{position:relative;display:block;}.unit{position:absolute;inset-block:0;inset-inline-end:0.65em;display:grid;align-items:center;color:var(--_panel-quiet);pointer-events:none;}.typed:has(.unit) input{padding-inline-end:2.2em;}.presets,.ticks{display:flex;flex-wrap:wrap;gap:0.5em;}.presets button{--_control:2.1em;flex:1;font-variant-numeric:tabular-nums;}.ticks{align-items:start;gap:0.2em 1.6em;}figure{margin:0;color:var(--_panel-quiet);font-size:0.8667em;font-variant-numeric:tabular-nums;}.preview{display:block;margin-block-end:0.4em;border-radius:var(--_radius);background:var(--_backdrop);font-family:var(--_font);}.preview rect{fill:var(--_shade);}.preview text{fill:var(--_ink);font-weight:600;}.preview text:dir(rtl){transform:translateX(calc(100% - 28px));transform-box:view-box;}.preview circle{fill:var(--_accent);}.preview path{fill:var(--_on-accent);}@container (width>= 28em){.shape{grid-template-columns:minmax(0,1fr) auto;}.play{grid-template-columns:repeat(3,minmax(0,1fr));}.captions{grid-column:auto;}}`;class I extends Error{constructor(e,t){super(`expected a whole number of px from 160 to 3840, got '${t}'`),this.reason=e}}function V(e,t){const{typed:i}=e,a=N(e[i]);return"number"!=typeof a?e:"width"===i?{...e,height:P(a/t)}:{...e,width:P(a*t)}}function N(e){try{return function(e){const[,t]=/^\s*\+?(\d+)\s*(?:px)?\s*$/i.exec(e)??[];if(void 0===t)throw new I("not-a-number",e);const i=Number(t);if(i<160)throw new I("too-small",e);if(i>3840)throw new I("too-large",e);return i}(e)}catch(e){if(e instanceof I)return e.reason;throw e}}const P=e=>String(Math.max(1,Math.round(e))),D={iframe:d,script:l,element:n};function F({target:e}){e.setAttribute("visibility","hidden")}const W=(e,t,i)=>Math.min(Math.max(e,t),i);function X(e){const{id:t,label:i,value:a,edit:r,unit:o,placeholder:s,inputmode:n,error:l}=e;return w`<div class="field">
    <label for=${t}>${i}</label>
    <span class="typed">
      <input
        id=${t}
        type="text"
        inputmode=${n??y}
        placeholder=${s??y}
        autocomplete="off"
        aria-invalid=${l?"true":"false"}
        aria-describedby="${t}-error"
        .value=${a}
        @input=${e=>r(e.target.value)}
      />
      ${o?w`<span class="unit" aria-hidden="true">${o}</span>`:y}
    </span>
    <p id="${t}-error" class="error" aria-live="polite">${l??y}</p>
  </div>`}function H(e,t,i,a,r){return w`<div class="tick">
    <input
      id=${e}
      type="checkbox"
      aria-describedby=${r?`${e}-note`:y}
      .checked=${i}
      @change=${e=>a(e.target.checked)}
    />
    <label for=${e}>${t}</label>
    ${r?w`<p id="${e}-note" class="note">${r}</p>`:y}
  </div>`}function G(e){return w`<div class="panel">
    <clip-copy-field multiline .value=${t=e.fields.format,i=e.spec,D[t](i)}></clip-copy-field>
    ${function({words:e,fields:t,edit:i}){const a=(e,a)=>w`<label
    ><input
      type="radio"
      name="format"
      .checked=${t.format===e}
      @change=${()=>i({format:e})}
    />${a}</label
  >`;return w`<fieldset class="formats">
    <legend>${e.format}</legend>
    <div class="segments">
      ${a("iframe",e.formatIframe)} ${a("script",e.formatScript)}
      ${a("element",e.formatElement)}
    </div>
  </fieldset>`}(e)}
    <div class="shape">${function(e){const{words:t,fields:i,edit:a}=e;return w`<div class="size">
    <div class="sides">${J(e,"width")} ${function({words:e,fields:{keepRatio:t},edit:i}){return w`<button
    type="button"
    aria-pressed=${t?"true":"false"}
    aria-label=${e.keepRatio}
    title=${e.keepRatio}
    @click=${()=>i({keepRatio:!t})}
  >
    ${t?z.lock:z.unlock}
  </button>`}(e)} ${J(e,"height")}</div>
    <div class="presets" role="group" aria-label=${t.presets}>
      ${[320,640,960].map(e=>w`<button type="button" @click=${()=>a({width:String(e)})}>${e}</button>`)}
    </div>
    ${H("responsive",t.responsive,i.responsive,e=>a({responsive:e}))}
  </div>`}(e)} ${function({width:e,height:t,title:i,poster:a,options:r},o){const s=Math.min(240/e,160/t,1),n=`translate(${e/2} ${t/2}) scale(${W(22,.09*Math.min(e,t),42)/22})`;return w`<figure>
    <svg
      class="preview"
      role="img"
      aria-label=${o.previewOf(e,t)}
      viewBox="0 0 ${e} ${t}"
      width=${e*s}
      height=${t*s}
    >
      ${a?k`<image href=${a} width=${e} height=${t} @error=${F}></image>`:y}
      ${r.title?function(e,t){const i=W(14,.032*t,19);return k`<rect width=${t} height=${3*i}></rect>
    <text x="14" y=${1.8*i} font-size=${i}>${e}</text>`}(i,e):y}
      <g transform=${n}><circle r="22"></circle><path d="M-6-9.4V9.4L9.6 0z"></path></g>
    </svg>
    <figcaption aria-hidden="true">${e} × ${t} px</figcaption>
  </figure>`}(e.spec,e.words)}</div>
    ${function(e){const{words:t,clip:i,edit:a}=e,r=c(e.position),o=e.position>=1&&!(e.position>=(i.duration??1/0));return w`<div class="play">
    ${K(e,"start",0)} ${K(e,"end",i.duration)} ${function({words:e,fields:t,clip:i,edit:a}){const r=i.tracks.filter(({kind:e})=>"descriptions"!==e);if(!r.length)return y;const o=new Map([["0",e.captionsOff],...r.map(({language:e,label:t})=>[e,t])]);return w`<div class="captions">
    <label for="captions">${e.captions}</label>
    <select id="captions" @change=${e=>a({captions:e.target.value})}>
      ${Array.from(o,([e,i])=>w`<option value=${e} .selected=${t.captions===e}>${i}</option>`)}
    </select>
  </div>`}(e)}
    ${o?w`<button type="button" @click=${()=>a({start:r})}>${t.startAt(r)}</button>`:y}
  </div>`}(e)} ${function({words:e,fields:t,edit:i}){const{autoplay:a,loop:r,title:o}=t;return w`<div class="ticks">
    ${H("autoplay",e.autoplay,a,e=>i({autoplay:e}),e.autoplayNote)}
    ${H("loop",e.loop,r,e=>i({loop:e}))}
    ${H("title",e.showTitle,o,e=>i({title:e}))}
  </div>`}(e)}
  </div>`;var t,i}function J({words:e,fields:t,errors:i,edit:a},r){return X({id:r,label:e[r],value:t[r],unit:e.px,inputmode:"numeric",error:i[r],edit:e=>a({[r]:e})})}function K({words:e,fields:t,errors:i,edit:a},r,o){return X({id:r,label:e[r],value:t[r],error:i[r],edit:e=>a({[r]:e}),...void 0!==o&&{placeholder:c(o)}})}function Q(e,t,{length:i}){return(t===i-1?/^\d{1,9}(\.\d{1,3})?$/:/^\d{1,9}$/).test(e)&&(0===t||Number(e)<60)}function Y(e,t){const{responsive:i,autoplay:a,loop:r,captions:o,title:s}=e,[n,l]=[ae(e.start)??0,ae(e.end)],d={...t.options,start:n,end:l,autoplay:a,muted:a,loop:r,captions:o,title:s};return{...t,width:parseInt(e.width,10),height:parseInt(e.height,10),responsive:i,options:d}}function Z(e,t,i){const a=V(e,t),r=t=>{const r=N(e[t]),o=a!==e&&t!==e.typed&&a[t]===e[t];return"number"==typeof r||o&&"too-small"===r?void 0:function(e,t){return"not-a-number"===e?t.notANumber:"too-small"===e?t.tooSmall(160):t.tooLarge(3840)}(r,i)};return{width:r("width"),height:r("height")}}function ee(e,t,i){const a=ae(e);return void 0===a?ie(e)?void 0:i.notATime:a>=t?i.timeTooLate(c(t)):void 0}function te(e,t,i){const a=ae(e.end);return void 0===a?ie(e.end)?void 0:i.notATime:a>t?i.timeTooLate(c(t)):a<=(ae(e.start)??0)?i.endBeforeStart:void 0}const ie=e=>!e.trim(),ae=e=>ie(e)?void 0:function(e){const t=e.trim().replace(",",".").split(":");if(t.length>3||!t.every(Q))return;const i=t.reduce((e,t)=>60*e+Number(t),0);return Math.round(1e3*i)/1e3}(e);let re=class extends v{constructor(){super(...arguments),this.clipSrc="",this.embedUrl="",this.pageUrl="",this.assetsUrl="",this.position=0,this.#g=new A(this),this.#v={},this.#y=16/9,this.#w=e=>{this._fields&&(this._fields=function(e,t,i){const a="width"in t?"width":"height"in t?"height":e.typed,r={...e,...t,typed:a};return r.keepRatio?V(r,i):r}(this._fields,e,this.#y))}}static{this.styles=[t,O,E,B]}#g;#$;#k;#v;#y;willUpdate(){this.#g.look();const{clip:e}=this.#g,t=e&&this.#_(e);t&&e?.id===this.#$?.id||(this._fields=void 0),this.#$=e,e&&t&&this.#x(e,t)}render(){const{_fields:e,position:t}=this,a=i(this);if(!this.#$)return w`<p>${this.#g.failed?a.notLoaded:a.wait}</p>`;if(!e||!this.#k)return w`<p>${a.noEmbed}</p>`;const[r,o,s,n]=[this.#$,this.#k,this.#v,this.#w];return G({words:a,fields:e,clip:r,spec:o,errors:s,position:t,edit:n})}#_(e){const t=Object.entries({embedUrl:this.embedUrl,pageUrl:this.pageUrl,assetsUrl:this.assetsUrl,clipUrl:this.clipSrc}).flatMap(([e,t])=>{const i=R(t,this.baseURI);return i?[[e,i]]:[]});return p(e,{responsive:!0,...Object.fromEntries(t)})}#x(e,t){this.#y=h(e)??t.width/t.height,this._fields||(this.#k=t),this._fields??=function({width:e,height:t,responsive:i,options:a}){return{format:"iframe",width:String(e),height:String(t),typed:"width",keepRatio:!0,responsive:i,start:"",end:"",autoplay:a.autoplay,loop:a.loop,captions:a.captions,title:a.title}}(t);const a={ratio:this.#y,duration:e.duration},{spec:r,errors:o}=function(e,t,{ratio:i,duration:a=1/0},r){const o={...Z(e,i,r),start:ee(e.start,a,r),end:te(e,a,r)};return Object.values(o).some(Boolean)?{errors:o}:{errors:o,spec:Y(e,t)}}(this._fields,t,a,i(this));this.#v=o,r&&(this.#k=r)}#w};a([_({attribute:!1})],re.prototype,"clip",void 0),a([_({attribute:"clip-src"})],re.prototype,"clipSrc",void 0),a([_({attribute:"embed-url"})],re.prototype,"embedUrl",void 0),a([_({attribute:"page-url"})],re.prototype,"pageUrl",void 0),a([_({attribute:"assets-url"})],re.prototype,"assetsUrl",void 0),a([_({type:Number})],re.prototype,"position",void 0),a([x()],re.prototype,"_fields",void 0),re=a([r("clip-embed-panel")],re);const oe=[["facebook","Facebook",e=>`https://www.facebook.com/sharer/sharer.php?u=${e}`],["x","X",(e,t)=>`https://x.com/intent/post?url=${e}&text=${t}`],["whatsapp","WhatsApp",(e,t)=>`https://wa.me/?text=${t}%20${e}`],["telegram","Telegram",(e,t)=>`https://t.me/share/url?url=${e}&text=${t}`],["viber","Viber",(e,t)=>`viber://forward?text=${t}%20${e}`],["linkedin","LinkedIn",e=>`https://www.linkedin.com/sharing/share-offsite/?url=${e}`],["email","E-mail",(e,t)=>`mailto:?subject=${t}&body=${e}`]],se=e=>encodeURIComponent(e.toWellFormed());class ne extends e{constructor(e){super("clip-share",e)}}const le=g` .panel{display:grid;gap:0.8em;}ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(7.5em,1fr));gap:0.5em;padding-block-start:1.1em;border-block-start:1px solid var(--_panel-hair);}li{display:grid;}.button{padding-inline:0.5em;}`;function de(e,t={},i=0){const{pageUrl:a=e.pageUrl,embedUrl:r=e.embedUrl}=t,o=u({start:i});return a&&m({pageUrl:a,options:o})||r&&f({embedUrl:r,options:o})}let ce=class extends v{constructor(){super(...arguments),this.clipSrc="",this.pageUrl="",this.embedUrl="",this.position=0,this.#g=new A(this)}static{this.styles=[t,O,E,le]}#g;willUpdate(){this.#g.look()}render(){const e=i(this),{clip:t,failed:a}=this.#g;if(!t)return w`<p>${a?e.notLoaded:e.wait}</p>`;const[r,o]=[this.pageUrl,this.embedUrl].map(e=>R(e,this.baseURI)),s=de(t,{pageUrl:r,embedUrl:o},this._start);return s?w`<div class="panel">
      <clip-copy-field what="url" .value=${s}></clip-copy-field>
      ${this.#U(e,t)}
      <ul>
        ${function({url:e,title:t}){return oe.map(([i,a,r])=>({target:i,label:a,href:r(se(e),se(t))}))}({url:s,title:t.title}).map(t=>this.#z(e,t,s))}
        ${this.#C(e,{url:s,title:t.title})}
      </ul>
    </div>`:w`<p>${e.noShare}</p>`}#U(e,{duration:t=1/0}){const i=this._start??Math.floor(this.position),a=i>=1&&i<t;return void 0!==this._start||a?H("start",e.startAt(c(i)),void 0!==this._start,e=>{this._start=e?i:void 0}):y}#z(e,{target:t,label:i,href:a},r){const o="email"===t;return w`<li>
      <a
        class="button"
        href=${a}
        target="_blank"
        rel="noopener noreferrer"
        aria-label=${o?e.shareByEmail:e.shareOn(i)}
        @click=${()=>this.#b(t,r)}
        >${o?[z.mail,e.email]:i}</a
      >
    </li>`}#C(e,t){return $||!navigator.share||!1===navigator.canShare?.(t)?y:w`<li>
      <button type="button" @click=${()=>this.#M(t)}>${b.share}${e.shareMore}</button>
    </li>`}async#M(e){await navigator.share(e).then(()=>!0,()=>!1)&&this.#b("system",e.url)}#b(e,t){this.dispatchEvent(new ne({target:e,url:t}))}};a([_({attribute:!1})],ce.prototype,"clip",void 0),a([_({attribute:"clip-src"})],ce.prototype,"clipSrc",void 0),a([_({attribute:"page-url"})],ce.prototype,"pageUrl",void 0),a([_({attribute:"embed-url"})],ce.prototype,"embedUrl",void 0),a([_({type:Number})],ce.prototype,"position",void 0),a([x()],ce.prototype,"_start",void 0),ce=a([r("clip-share-panel")],ce);export{j as C,T as a,re as b,ce as c};
