import{C as e,t,w as i,_ as a,c as r,l as o,b as s,p as n,E as l,e as d,d as c,g as p,a as h,h as u,j as m,k as f,m as b,n as g,o as v,q as y,f as $}from"./clip-player-CsyPGFtC.js";import{css as k,LitElement as w,nothing as _,html as x,isServer as U,svg as z}from"lit";import{property as C,state as M,query as S}from"lit/decorators.js";import{p as q,C as E}from"./clip-controls-D7xHTER0.js";class O extends e{constructor(e){super("clip-copy",e)}}const j=k` :host{container-type:inline-size;}div{display:grid;grid-template:'label label' 'field field' 'button status' / auto minmax(0,1fr);align-items:center;gap:0.4em 0.6em;}.line{grid-template:'label label' 'field button' 'status status' / minmax(0,1fr) auto;}label{grid-area:label;}textarea,input{grid-area:field;font:0.8667em / 1.5 ui-monospace,'SF Mono',Menlo,Consolas,'Liberation Mono',monospace;text-overflow:ellipsis;}input{align-self:stretch;}textarea{block-size:calc(7.5em + 2px);padding-block:0.6em;overflow-wrap:anywhere;resize:vertical;}button{grid-area:button;}p{grid-area:status;}.line p{min-block-size:1.4em;margin-block-end:-0.7em;}@container (width < 26em){.block{grid-template:'label' 'field' 'button' 'status';}p{min-block-size:1.4em;margin-block-end:-0.7em;}}@media (height < 300px){.block{grid-template:'label button' 'field field' 'status status';justify-content:space-between;}textarea{block-size:4em;padding-block:0.4em;}p{font-size:0.8667em;}}`;async function T(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}const L=k` :host{--_panel-focus:var(--clip-focus,var(--_panel-accent));--_panel-hair:color-mix(in srgb,var(--_panel-line) 36%,transparent);--_panel-wash:color-mix(in srgb,var(--_panel-ink) 6%,transparent);--_control:2.5em;display:block;color:var(--_panel-ink);font:400 max(15px,0.9375rem) / 1.4 var(--_font);letter-spacing:normal;text-align:start;text-transform:none;white-space:normal;cursor:auto;user-select:text;scrollbar-color:var(--_panel-line) transparent;}:host([hidden]){display:none;}*,::before,::after{box-sizing:border-box;}p,ul,fieldset{min-inline-size:0;margin:0;padding:0;border:0;list-style:none;}:where(label,legend,.label){padding:0;font-size:0.8667em;font-weight:600;}.note{color:var(--_panel-quiet);font-size:0.8667em;font-weight:400;}:where(button,input,select,textarea){margin:0;color:inherit;font:inherit;letter-spacing:inherit;}:where(button,.button){display:inline-flex;align-items:center;justify-content:center;gap:0.5em;min-inline-size:var(--_control);min-block-size:var(--_control);padding:0.25em 0.8em;border:1px solid var(--_panel-line);border-radius:var(--_radius);background:none;color:inherit;font-weight:600;line-height:1.2;text-decoration:none;cursor:pointer;user-select:none;-webkit-tap-highlight-color:transparent;}:where(button,.button):hover{background:var(--_panel-wash);}.main{border-color:transparent;background:var(--_panel-accent);color:var(--_panel-on-accent);}.main:hover{background:color-mix(in srgb,var(--_panel-accent) 86%,var(--_panel-ink));}:where(button,.button) svg{flex:none;inline-size:1.3em;block-size:1.3em;}:where(input:not([type='checkbox'],[type='radio']),select,textarea){inline-size:100%;min-block-size:var(--_control);padding:0.25em 0.65em;border:1px solid var(--_panel-line);border-radius:var(--_radius);background:var(--_panel-surface);}[aria-invalid='true']{border-color:var(--_error);box-shadow:inset 0 0 0 1px var(--_error);}.error{color:var(--_error);font-size:0.8667em;}input[type='checkbox']{flex:none;inline-size:1.2em;block-size:1.2em;accent-color:var(--_panel-accent);}.tick{display:grid;grid-template-columns:auto 1fr;align-items:center;gap:0 0.55em;min-block-size:2em;}.tick label{padding-block:0.3em;font-size:1em;font-weight:400;}.tick p{grid-column:2;}:focus-visible{outline:2px solid var(--_panel-focus);outline-offset:2px;}`,R=k` :host{--_panel-surface:var(--clip-panel-surface,light-dark(#fff,#1b1e24));--_panel-ink:var(--clip-panel-ink,light-dark(#16191f,#f1f3f6));--_panel-quiet:var(--clip-panel-quiet,light-dark(#565d68,#a9b0bb));--_panel-line:var(--clip-panel-line,light-dark(#868d98,#7b828d));--_panel-accent:var(--clip-panel-accent,light-dark(#0a4fa3,#8ec1ff));--_panel-on-accent:var(--clip-panel-on-accent,light-dark(#fff,#06192f));--_error:var(--clip-error,light-dark(#b3261e,#ffb4ab));}@supports not (color:light-dark(#000,#fff)){:host{--_panel-surface:var(--clip-panel-surface,#fff);--_panel-ink:var(--clip-panel-ink,#16191f);--_panel-quiet:var(--clip-panel-quiet,#565d68);--_panel-line:var(--clip-panel-line,#868d98);--_panel-accent:var(--clip-panel-accent,#0a4fa3);--_panel-on-accent:var(--clip-panel-on-accent,#fff);--_error:var(--clip-error,#b3261e);}}`;let A=class extends w{constructor(){super(...arguments),this.value="",this.label="",this.what="code",this.multiline=!1,this._said="",this._copied=!1}static{this.styles=[t,R,L,j]}#e;disconnectedCallback(){super.disconnectedCallback(),queueMicrotask(()=>this.isConnected||this.#t())}willUpdate(e){e.has("value")&&this.#t()}render(){const e=i(this),t="url"===this.what;return x`<div class=${this.multiline?"block":"line"}>
      <label for="field">${this.label||(t?e.url:e.embedCode)}</label>
      ${this.multiline?this.#i():this.#a()}
      <button part="button" class="main" type="button" @click=${this.copy}>
        ${this._copied?q.check:q.copy}${t?e.copyUrl:e.copyCode}
      </button>
      <p role="status">${this._said||_}</p>
    </div>`}async copy(){this.#t();const{value:e,what:t}=this,{method:i}=await async function(e){return function(e){let t=!1;const i=i=>{i.clipboardData&&(i.clipboardData.setData("text/plain",e),i.preventDefault(),i.stopImmediatePropagation(),t=!0)};window.addEventListener("copy",i,{capture:!0});try{return document.execCommand("copy")&&t}catch{return!1}finally{window.removeEventListener("copy",i,{capture:!0})}}(e)?{method:"event"}:{method:await T(e)?"api":"manual"}}(e);"manual"===i&&this.#r(),this.#o(i),this.dispatchEvent(new O({what:t,text:e,method:i}))}#i(){return x`<textarea id="field" part="field" dir="ltr" readonly spellcheck="false" autocomplete="off"
      .value=${this.value} @click=${this.#s}></textarea>`}#a(){return x`<input id="field" part="field" dir="ltr" readonly spellcheck="false" autocomplete="off"
      .value=${this.value} @click=${this.#s}>`}#s(){this._field.selectionStart===this._field.selectionEnd&&this.#r()}#r(){this._field.focus(),this._field.select()}#o(e){const t=i(this),a="url"===this.what?t.urlCopied:t.codeCopied;this._copied="manual"!==e,clearTimeout(this.#e);const r=this._copied?a:t.copyByHand(function(e=navigator.platform){return/^(Mac|iP)/.test(e)?"⌘C":"Ctrl+C"}());this.#e=setTimeout(()=>{this._said=r,this.#e=setTimeout(()=>this.#t(),this._copied?6e3:15e3)},100)}#t(){clearTimeout(this.#e),this._said="",this._copied=!1}};a([C()],A.prototype,"value",void 0),a([C()],A.prototype,"label",void 0),a([C()],A.prototype,"what",void 0),a([C({type:Boolean})],A.prototype,"multiline",void 0),a([M()],A.prototype,"_said",void 0),a([M()],A.prototype,"_copied",void 0),a([S("#field")],A.prototype,"_field",void 0),A=a([r("clip-copy-field")],A);const I=k` :host{display:contents;}dialog{inline-size:min(36.25em,100dvw - 2em);max-inline-size:none;max-block-size:min(52em,100dvh - 2em);margin:auto;padding:0;overflow:hidden;border:0;border-radius:max(10px,var(--_radius));background:var(--_panel-surface);box-shadow:0 0 0 1px var(--_panel-hair),0 24px 64px rgb(0 0 0 / 38%);color:var(--_panel-ink);}dialog[open]{display:flex;}dialog::backdrop{background:rgb(6 8 12 / 62%);}.sheet{display:flex;flex:1;flex-direction:column;min-inline-size:0;}header{display:flex;flex:none;align-items:center;justify-content:space-between;gap:1em;padding-block:0.7em;padding-inline:1.4em 0.7em;border-block-end:1px solid var(--_panel-hair);}h2{margin:0;font-size:1.2em;font-weight:700;line-height:1.2;}header button{padding:0;border-color:transparent;outline-offset:-2px;}.body{flex:1;min-block-size:0;padding:1.2em 1.4em 1.4em;overflow-y:auto;overscroll-behavior:contain;}@media (width < 400px) or (height < 300px){dialog{inline-size:100dvw;block-size:100dvh;max-block-size:none;border-radius:0;}header{--_control:2.1em;padding-block:0.25em;padding-inline:1em 0.25em;}.body{padding:0.8em 1em 1em;}}@media (forced-colors:active){dialog{border:1px solid CanvasText;}}@media (prefers-reduced-motion:no-preference){dialog[open]{animation:rise 0.16s ease-out;}dialog[open]::backdrop{animation:fade 0.16s ease-out;}}@keyframes rise{from{opacity:0;translate:0 8px;}}@keyframes fade{from{opacity:0;}}`;let B=class extends w{constructor(){super(...arguments),this.heading="",this.panel="embed",this.#n=!1}static{this.styles=[t,R,L,I]}#n;connectedCallback(){super.connectedCallback(),this.open&&(this._dialog?.close(),this._dialog?.showModal())}disconnectedCallback(){super.disconnectedCallback(),queueMicrotask(()=>this.isConnected||this.close())}render(){return x`<dialog
      aria-labelledby="heading"
      @pointerdown=${this.#l}
      @click=${this.#d}
      @close=${this.#c}
    >
      <div class="sheet">
        <header>
          <h2 id="heading">${this.heading}</h2>
          <button type="button" aria-label=${i(this).close} @click=${this.close}>${q.close}</button>
        </header>
        <div class="body"><slot></slot></div>
      </div>
    </dialog>`}get open(){return this.hasUpdated&&!!this._dialog?.open}show(){this.isUpdatePending&&this.performUpdate(),this._dialog&&!this._dialog.open&&(this._dialog.showModal(),this.dispatchEvent(new E("clip-open",this.panel)))}close(){this.hasUpdated&&this._dialog?.close()}#l(e){this.#n=e.target===this._dialog}#d(e){this.#n&&e.target===this._dialog&&this.close()}#c(){this.open||this.dispatchEvent(new E("clip-close",this.panel))}};function V(e,t){if(!e||!URL.canParse(e,t))return;const{protocol:i,href:a}=new URL(e,t);return/^https?:$/.test(i)?a:void 0}a([C()],B.prototype,"heading",void 0),a([C()],B.prototype,"panel",void 0),a([S("dialog")],B.prototype,"_dialog",void 0),B=a([r("clip-dialog")],B);class N{#p;#h;#u;constructor(e){this.host=e,this.failed=!1,this.#h="",this.#u=new AbortController,e.addController(this)}get clip(){return this.host.clip??this.#p}hostConnected(){this.host.requestUpdate()}hostDisconnected(){queueMicrotask(()=>this.host.isConnected||this.#m(""))}look(){U||this.#m(this.host.clip?"":this.host.clipSrc)}#m(e){e!==this.#h&&(this.#u.abort(),this.#h=e,this.#p=void 0,this.failed=!1,e&&this.#f(e))}async#f(e){this.#u=new AbortController;const{signal:t}=this.#u;try{const i=await o(e,t);t.aborted||(this.#p=i)}catch(e){if(t.aborted)return;this.failed=!0,this.#b(String(e))}this.host.requestUpdate()}#b(e){this.host.dispatchEvent(new s({code:"document",message:e,retry:()=>{this.#m(""),this.host.requestUpdate()}}))}}const P=k` :host{container-type:inline-size;}.panel{display:grid;gap:1.1em;}.shape{display:grid;gap:1.1em 1.4em;}.segments{display:flex;border:1px solid var(--_panel-line);border-radius:var(--_radius);}.segments label{position:relative;flex:1;padding:0.5em;color:var(--_panel-quiet);text-align:center;cursor:pointer;}.segments label:hover{background:var(--_panel-wash);}.segments label + label{border-inline-start:1px solid var(--_panel-line);}.segments label:has(:checked){background:var(--_panel-accent);color:var(--_panel-on-accent);}@media (forced-colors:active){.segments label:has(:checked){background:SelectedItem;color:SelectedItemText;forced-color-adjust:none;}}.segments label:has(:focus-visible){z-index:1;outline:2px solid var(--_panel-focus);outline-offset:2px;}.segments input{position:absolute;inset:0;inline-size:100%;block-size:100%;margin:0;opacity:0;cursor:inherit;}.size{display:grid;align-content:start;gap:0.6em;}.sides{display:grid;grid-template-columns:minmax(0,1fr) auto minmax(0,1fr);gap:0 0.5em;}.sides>button{align-self:start;margin-block-start:1.55em;padding:0;border-color:transparent;color:var(--_panel-quiet);}.sides>button[aria-pressed='true']{border-color:currentcolor;color:var(--_panel-accent);}.play{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0.5em 0.8em;}.play button{grid-column:1 / -1;justify-self:start;}.captions{grid-column:1 / -1;}.field>label,.captions>label,legend{display:block;margin-block-end:0.3em;}.error{margin-block-start:0.3em;}.typed{position:relative;display:block;}.unit{position:absolute;inset-block:0;inset-inline-end:0.65em;display:grid;align-items:center;color:var(--_panel-quiet);pointer-events:none;}.typed:has(.unit) input{padding-inline-end:2.2em;}.presets,.ticks{display:flex;flex-wrap:wrap;gap:0.5em;}.presets button{--_control:2.1em;flex:1;font-variant-numeric:tabular-nums;}.ticks{align-items:start;gap:0.2em 1.6em;}figure{margin:0;color:var(--_panel-quiet);font-size:0.8667em;font-variant-numeric:tabular-nums;}.preview{display:block;margin-block-end:0.4em;border-radius:var(--_radius);background:var(--_backdrop);font-family:var(--_font);}.preview rect{fill:var(--_shade);}.preview text{fill:var(--_ink);font-weight:600;}.preview text:dir(rtl){transform:translateX(calc(100% - 28px));transform-box:view-box;}.preview circle{fill:var(--_accent);}.preview path{fill:var(--_on-accent);}@container (width>= 28em){.shape{grid-template-columns:minmax(0,1fr) auto;}.play{grid-template-columns:repeat(3,minmax(0,1fr));}.captions{grid-column:auto;}}`;function D(e,t){const{typed:i}=e,a=F(e[i]);return"number"!=typeof a?e:"width"===i?{...e,height:W(a/t)}:{...e,width:W(a*t)}}function F(e){try{return n(e)}catch(e){if(e instanceof l)return e.reason;throw e}}const W=e=>String(Math.max(1,Math.round(e))),X={iframe:p,script:c,element:d};function H({target:e}){e.setAttribute("visibility","hidden")}const G=(e,t,i)=>Math.min(Math.max(e,t),i);function J(e,t,i,a,r){return x`<div class="tick">
    <input
      id=${e}
      type="checkbox"
      aria-describedby=${r?`${e}-note`:_}
      .checked=${i}
      @change=${e=>a(e.target.checked)}
    />
    <label for=${e}>${t}</label>
    ${r?x`<p id="${e}-note" class="note">${r}</p>`:_}
  </div>`}function K(e){return x`<div class="panel">
    <clip-copy-field multiline .value=${t=e.fields.format,i=e.spec,X[t](i)}></clip-copy-field>
    ${function({words:e,fields:t,edit:i}){const a=(e,a)=>x`<label
    ><input
      type="radio"
      name="format"
      .checked=${t.format===e}
      @change=${()=>i({format:e})}
    />${a}</label
  >`;return x`<fieldset class="formats">
    <legend>${e.format}</legend>
    <div class="segments">
      ${a("iframe",e.formatIframe)} ${a("script",e.formatScript)}
      ${a("element",e.formatElement)}
    </div>
  </fieldset>`}(e)}
    <div class="shape">${function(e){const{words:t,fields:i,edit:a}=e;return x`<div class="size">
    <div class="sides">${Q(e,"width")} ${function({words:e,fields:{keepRatio:t},edit:i}){return x`<button
    type="button"
    aria-pressed=${t?"true":"false"}
    aria-label=${e.keepRatio}
    title=${e.keepRatio}
    @click=${()=>i({keepRatio:!t})}
  >
    ${t?q.lock:q.unlock}
  </button>`}(e)} ${Q(e,"height")}</div>
    <div class="presets" role="group" aria-label=${t.presets}>
      ${[320,640,960].map(e=>x`<button type="button" @click=${()=>a({width:String(e)})}>${e}</button>`)}
    </div>
    ${J("responsive",t.responsive,i.responsive,e=>a({responsive:e}))}
  </div>`}(e)} ${function({width:e,height:t,title:i,poster:a,options:r},o){const s=Math.min(240/e,160/t,1),n=`translate(${e/2} ${t/2}) scale(${G(22,.09*Math.min(e,t),42)/22})`;return x`<figure>
    <svg
      class="preview"
      role="img"
      aria-label=${o.previewOf(e,t)}
      viewBox="0 0 ${e} ${t}"
      width=${e*s}
      height=${t*s}
    >
      ${a?z`<image href=${a} width=${e} height=${t} @error=${H}></image>`:_}
      ${r.title?function(e,t){const i=G(14,.032*t,19);return z`<rect width=${t} height=${3*i}></rect>
    <text x="14" y=${1.8*i} font-size=${i}>${e}</text>`}(i,e):_}
      <g transform=${n}><circle r="22"></circle><path d="M-6-9.4V9.4L9.6 0z"></path></g>
    </svg>
    <figcaption aria-hidden="true">${e} × ${t} px</figcaption>
  </figure>`}(e.spec,e.words)}</div>
    ${function(e){const{words:t,clip:i,edit:a}=e,r=h(e.position),o=e.position>=1&&!(e.position>=(i.duration??1/0));return x`<div class="play">
    ${Y(e,"start",{placeholder:h(0)})}
    ${Y(e,"end",i.duration?{placeholder:h(i.duration)}:{})}
    ${function({words:e,fields:t,clip:i,edit:a}){const r=i.tracks.filter(({kind:e})=>"descriptions"!==e);if(!r.length)return _;const o=new Map([["0",e.captionsOff],...r.map(({language:e,label:t})=>[e,t])]);return x`<div class="captions">
    <label for="captions">${e.captions}</label>
    <select id="captions" @change=${e=>a({captions:e.target.value})}>
      ${Array.from(o,([e,i])=>x`<option value=${e} .selected=${t.captions===e}>${i}</option>`)}
    </select>
  </div>`}(e)}
    ${o?x`<button type="button" @click=${()=>a({start:r})}>${t.startAt(r)}</button>`:_}
  </div>`}(e)} ${function({words:e,fields:t,edit:i}){const{autoplay:a,loop:r,title:o}=t;return x`<div class="ticks">
    ${J("autoplay",e.autoplay,a,e=>i({autoplay:e}),e.autoplayNote)}
    ${J("loop",e.loop,r,e=>i({loop:e}))}
    ${J("title",e.showTitle,o,e=>i({title:e}))}
  </div>`}(e)}
  </div>`;var t,i}function Q(e,t){return Y(e,t,{unit:e.words.px,inputmode:"numeric"})}function Y({words:e,fields:t,errors:i,edit:a,settle:r},o,s){return function(e){const{id:t,label:i,value:a,edit:r,settle:o,unit:s,placeholder:n,inputmode:l,error:d}=e;return x`<div class="field">
    <label for=${t}>${i}</label>
    <span class="typed">
      <input
        id=${t}
        type="text"
        inputmode=${l??_}
        placeholder=${n??_}
        autocomplete="off"
        aria-invalid=${d?"true":"false"}
        aria-describedby="${t}-error"
        .value=${a}
        @input=${e=>r(e.target.value)}
        @blur=${o??_}
      />
      ${s?x`<span class="unit" aria-hidden="true">${s}</span>`:_}
    </span>
    <p id="${t}-error" class="error" aria-live="polite">${d??_}</p>
  </div>`}({id:o,label:e[o],value:t[o],error:i[o],edit:e=>a({[o]:e},o),settle:r,...s})}function Z(e,t,{length:i}){return(t===i-1?/^\d{1,9}(\.\d{1,3})?$/:/^\d{1,9}$/).test(e)&&(0===t||Number(e)<60)}function ee(e,t){const{responsive:i,autoplay:a,loop:r,captions:o,title:s}=e,[n,l]=[oe(e.start)??0,oe(e.end)],d={...t.options,start:n,end:l,autoplay:a,muted:a,loop:r,captions:o,title:s};return{...t,width:parseInt(e.width,10),height:parseInt(e.height,10),responsive:i,options:d}}function te(e,t,i){const a=D(e,t),r=t=>{const r=F(e[t]),o=a!==e&&t!==e.typed&&a[t]===e[t];return"number"==typeof r||o&&"too-small"===r?void 0:function(e,t){return"not-a-number"===e?t.notANumber:"too-small"===e?t.tooSmall(u):t.tooLarge(m)}(r,i)};return{width:r("width"),height:r("height")}}function ie(e,t,i){const a=oe(e);return void 0===a?re(e)?void 0:i.notATime:a>=t?i.timeTooLate(h(t)):void 0}function ae(e,t,i){const a=oe(e.end);return void 0===a?re(e.end)?void 0:i.notATime:a>t?i.timeTooLate(h(t)):a<=(oe(e.start)??0)?i.endBeforeStart:void 0}const re=e=>!e.trim(),oe=e=>re(e)?void 0:function(e){const t=e.trim().replace(",",".").split(":");if(t.length>3||!t.every(Z))return;const i=t.reduce((e,t)=>60*e+Number(t),0);return Math.round(1e3*i)/1e3}(e);let se=class extends w{constructor(){super(...arguments),this.clipSrc="",this.embedUrl="",this.pageUrl="",this.assetsUrl="",this.position=0,this.#g=new N(this),this.#v=(e,t)=>{const i=t&&t===this.#y?this._fields?.[t]:void 0;t&&void 0!==i&&e[t]?.startsWith(i)||this.#$(),this.#y=t,this.#k&&(this._fields=function(e,t,i){const a="width"in t?"width":"height"in t?"height":e.typed,r={...e,...t,typed:a};return r.keepRatio?D(r,i):r}(this.#k,e,this.#w))},this.#$=()=>{this.#k=this._fields,this.#_=this.#x().spec??this.#_}}static{this.styles=[t,R,L,P]}#g;#U;#z;#k;#_;#y;willUpdate(){this.#g.look();const{clip:e}=this.#g,t=e&&this.#C(e);this._fields&&t&&e.id===this.#U?.id||(this._fields=this.#k=t&&function({width:e,height:t,responsive:i,options:a}){return{format:"iframe",width:String(e),height:String(t),typed:"width",keepRatio:!0,responsive:i,start:"",end:"",autoplay:a.autoplay,loop:a.loop,captions:a.captions,title:a.title}}(t),this.#_=t),this.#U=e,this.#z=t}render(){const{_fields:e,position:t}=this,a=i(this),{spec:r=this.#_,errors:o}=this.#x();if(!this.#U)return x`<p>${this.#g.failed?a.notLoaded:a.wait}</p>`;if(!e||!r)return x`<p>${a.noEmbed}</p>`;const[s,n,l]=[this.#U,this.#v,this.#$];return K({words:a,fields:e,clip:s,spec:r,errors:o,position:t,edit:n,settle:l})}#C(e){const t=Object.entries({embedUrl:this.embedUrl,pageUrl:this.pageUrl,assetsUrl:this.assetsUrl,clipUrl:this.clipSrc}).flatMap(([e,t])=>{const i=V(t,this.baseURI);return i?[[e,i]]:[]});return f(e,{responsive:!0,...Object.fromEntries(t)})}#x(){const{_fields:e}=this;if(!e||!this.#z)return{errors:{}};const t={ratio:this.#w,duration:this.#U?.duration};return function(e,t,{ratio:i,duration:a=1/0},r){const o={...te(e,i,r),start:ie(e.start,a,r),end:ae(e,a,r)};return Object.values(o).some(Boolean)?{errors:o}:{errors:o,spec:ee(e,t)}}(e,this.#z,t,i(this))}get#w(){const{width:e,height:t}=this.#z??{width:16,height:9};return(this.#U&&b(this.#U))??e/t}#v;#$};a([C({attribute:!1})],se.prototype,"clip",void 0),a([C({attribute:"clip-src"})],se.prototype,"clipSrc",void 0),a([C({attribute:"embed-url"})],se.prototype,"embedUrl",void 0),a([C({attribute:"page-url"})],se.prototype,"pageUrl",void 0),a([C({attribute:"assets-url"})],se.prototype,"assetsUrl",void 0),a([C({type:Number})],se.prototype,"position",void 0),a([M()],se.prototype,"_fields",void 0),se=a([r("clip-embed-panel")],se);const ne=[["facebook","Facebook",e=>`https://www.facebook.com/sharer/sharer.php?u=${e}`],["x","X",(e,t)=>`https://x.com/intent/post?url=${e}&text=${t}`],["whatsapp","WhatsApp",(e,t)=>`https://wa.me/?text=${t}%20${e}`],["telegram","Telegram",(e,t)=>`https://t.me/share/url?url=${e}&text=${t}`],["viber","Viber",(e,t)=>`viber://forward?text=${t}%20${e}`],["linkedin","LinkedIn",e=>`https://www.linkedin.com/sharing/share-offsite/?url=${e}`],["email","E-mail",(e,t)=>`mailto:?subject=${t}&body=${e}`]],le=e=>encodeURIComponent(e.toWellFormed().replace(/\s+/g," ").trim());class de extends e{constructor(e){super("clip-share",e)}}const ce=k` .panel{display:grid;gap:1em;}ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(7.5em,1fr));gap:0.5em;padding-block-start:1.1em;border-block-start:1px solid var(--_panel-hair);}li{display:grid;}.button{padding-inline:0.5em;}`;function pe(e,t={},i=0){const{pageUrl:a=e.pageUrl,embedUrl:r=e.embedUrl}=t,o=g({start:i});return a&&v({pageUrl:a,options:o})||r&&y({embedUrl:r,options:o})}let he=class extends w{constructor(){super(...arguments),this.clipSrc="",this.pageUrl="",this.embedUrl="",this.position=0,this.#g=new N(this)}static{this.styles=[t,R,L,ce]}#g;willUpdate(){this.#g.look()}render(){const e=i(this),{clip:t,failed:a}=this.#g;if(!t)return x`<p>${a?e.notLoaded:e.wait}</p>`;const[r,o]=[this.pageUrl,this.embedUrl].map(e=>V(e,this.baseURI)),s=pe(t,{pageUrl:r,embedUrl:o},this._start);return s?x`<div class="panel">
      <clip-copy-field what="url" .value=${s}></clip-copy-field>
      ${this.#M(e,t)}
      <ul>
        ${function({url:e,title:t}){return ne.map(([i,a,r])=>({target:i,label:a,href:r(le(e),le(t))}))}({url:s,title:t.title}).map(t=>this.#S(e,t,s))}
        ${this.#q(e,{url:s,title:t.title})}
      </ul>
    </div>`:x`<p>${e.noShare}</p>`}#M(e,{duration:t=1/0}){const i=this._start??Math.floor(this.position),a=i>=1&&i<t;return void 0!==this._start||a?J("start",e.startAt(h(i)),void 0!==this._start,e=>{this._start=e?i:void 0}):_}#S(e,{target:t,label:i,href:a},r){const o="email"===t;return x`<li>
      <a
        class="button"
        href=${a}
        target="_blank"
        rel="noopener noreferrer"
        aria-label=${o?e.shareByEmail:e.shareOn(i)}
        @click=${()=>this.#b(t,r)}
        >${o?[q.mail,e.email]:i}</a
      >
    </li>`}#q(e,t){return U||!navigator.share||!1===navigator.canShare?.(t)?_:x`<li>
      <button type="button" @click=${()=>this.#E(t)}>${$.share}${e.shareMore}</button>
    </li>`}async#E(e){await navigator.share(e).then(()=>!0,()=>!1)&&this.#b("system",e.url)}#b(e,t){this.dispatchEvent(new de({target:e,url:t}))}};a([C({attribute:!1})],he.prototype,"clip",void 0),a([C({attribute:"clip-src"})],he.prototype,"clipSrc",void 0),a([C({attribute:"page-url"})],he.prototype,"pageUrl",void 0),a([C({attribute:"embed-url"})],he.prototype,"embedUrl",void 0),a([C({type:Number})],he.prototype,"position",void 0),a([M()],he.prototype,"_start",void 0),he=a([r("clip-share-panel")],he);export{A as C,B as a,se as b,he as c};
