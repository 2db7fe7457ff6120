import{_ as t,c as e}from"../chunks/custom-element-BLMMvb0R.js";import{css as i,nothing as r,svg as o,html as s,LitElement as n}from"lit";import{property as a,state as l}from"lit/decorators.js";import{c as d}from"../chunks/reduced-ratio-CQHsmNH1.js";import{e as p,s as c,i as u,a as m}from"../chunks/script-code-DSh49jAA.js";import{t as h}from"../chunks/tokens.styles-CmjQ94d2.js";import{w as f}from"../chunks/words-of-D0xXlRLh.js";import{t as g,a as v,C as b,b as $}from"../chunks/panel-fields-5cY0C1LZ.js";import{f as w}from"../chunks/format-time-CozUHySL.js";import{i as y}from"../chunks/icons-CmDZRPBZ.js";import{p as k}from"../chunks/panel.styles-BQ2vyr9E.js";const x=i`
  :host {
    container-type: inline-size;
  }

  .panel {
    display: grid;
    gap: 1.1em;
  }

  .shape {
    display: grid;
    gap: 1.1em 1.4em;
  }

  .segments {
    display: flex;
    border: 1px solid var(--_panel-line);
    border-radius: var(--_radius);
  }

  .formats legend {
    margin-block-end: 0.3em;
  }

  .segments label {
    position: relative;
    flex: 1;
    padding: 0.5em;
    color: var(--_panel-quiet);
    text-align: center;
    cursor: pointer;
  }

  .segments label:hover {
    background: var(--_panel-wash);
  }

  .segments label + label {
    border-inline-start: 1px solid var(--_panel-line);
  }

  .segments label:has(:checked) {
    background: var(--_panel-accent);
    color: var(--_panel-on-accent);
  }

  .segments label:has(:focus-visible) {
    z-index: 1;
    outline: 2px solid var(--_panel-focus);
    outline-offset: 2px;
  }

  .segments input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }

  .size {
    display: grid;
    align-content: start;
    gap: 0.6em;
  }

  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    gap: 0 0.5em;
  }

  .sides > button {
    align-self: start;
    margin-block-start: 1.55em;
    padding: 0;
    border-color: transparent;
    color: var(--_panel-quiet);
  }

  .sides > button[aria-pressed='true'] {
    border-color: currentcolor;
    color: var(--_panel-accent);
  }

  .times {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.3em 0.8em;
  }

  .times > button {
    grid-column: 1 / -1;
    justify-self: start;
  }

  .field {
    display: grid;
    align-content: start;
    gap: 0.3em;
  }

  .typed {
    position: relative;
    display: block;
  }

  .unit {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0.65em;
    display: grid;
    align-items: center;
    color: var(--_panel-quiet);
    pointer-events: none;
  }

  .typed:has(.unit) input {
    padding-inline-end: 2.2em;
  }

  .presets,
  .ticks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .presets button {
    --_control: 2.1em;
    flex: 1;
    font-variant-numeric: tabular-nums;
  }

  .ticks {
    gap: 0.2em 1.6em;
  }

  .captions {
    max-inline-size: 22em;
  }

  figure {
    margin: 0;
    color: var(--_panel-quiet);
    font-size: 0.8667em;
    font-variant-numeric: tabular-nums;
  }

  .preview {
    display: block;
    margin-block-end: 0.4em;
    border-radius: var(--_radius);
    background: var(--_backdrop);
    font-family: var(--_font);
  }

  .preview rect {
    fill: var(--_shade);
  }

  .preview text {
    fill: var(--_ink);
    font-weight: 600;
  }

  .preview text:dir(rtl) {
    transform: translateX(calc(100% - 28px));
    transform-box: view-box;
  }

  .preview circle {
    fill: var(--_accent);
  }

  .preview path {
    fill: var(--_on-accent);
  }

  @container (width >= 28em) {
    .shape {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
`;class _ extends Error{constructor(t,e){super(`expected a whole number of px from 160 to 3840, got '${e}'`),this.reason=t}}function U(t,e){const{typed:i}=t,r=j(t[i]);return"number"!=typeof r?t:"width"===i?{...t,height:z(r/e)}:{...t,width:z(r*e)}}function j(t){try{return function(t){const[,e]=/^\s*\+?(\d+)\s*(?:px)?\s*$/i.exec(t)??[];if(void 0===e)throw new _("not-a-number",t);const i=Number(e);if(i<160)throw new _("too-small",t);if(i>3840)throw new _("too-large",t);return i}(t)}catch(t){if(t instanceof _)return t.reason;throw t}}const z=t=>String(Math.max(1,Math.round(t))),M={iframe:u,script:c,element:p};const S=(t,e,i)=>Math.min(Math.max(t,e),i);function O(t){return s`<div class="panel">
    <clip-copy-field multiline .value=${e=t.fields.format,i=t.spec,M[e](i)}></clip-copy-field>
    ${function({words:t,fields:e,edit:i}){const r=(t,r)=>s`<label
    ><input
      type="radio"
      name="format"
      .checked=${e.format===t}
      @change=${()=>i({format:t})}
    />${r}</label
  >`;return s`<fieldset class="formats">
    <legend>${t.format}</legend>
    <div class="segments">
      ${r("iframe",t.formatIframe)} ${r("script",t.formatScript)}
      ${r("element",t.formatElement)}
    </div>
  </fieldset>`}(t)}
    <div class="shape">${function(t){const{words:e,fields:i,edit:r}=t;return s`<div class="size">
    <div class="sides">${R(t,"width")} ${function({words:t,fields:{keepRatio:e},edit:i}){return s`<button
    type="button"
    aria-pressed=${e?"true":"false"}
    aria-label=${t.keepRatio}
    title=${t.keepRatio}
    @click=${()=>i({keepRatio:!e})}
  >
    ${e?y.lock:y.unlock}
  </button>`}(t)} ${R(t,"height")}</div>
    <div class="presets" role="group" aria-label=${e.presets}>
      ${[320,640,960].map(t=>s`<button type="button" @click=${()=>r({width:String(t)})}>${t}</button>`)}
    </div>
    ${g("responsive",e.responsive,i.responsive,t=>r({responsive:t}))}
  </div>`}(t)} ${function({width:t,height:e,title:i,poster:n,options:a},l){const d=Math.min(240/t,160/e,1),p=`translate(${t/2} ${e/2}) scale(${S(22,.09*Math.min(t,e),42)/22})`;return s`<figure>
    <svg
      class="preview"
      role="img"
      aria-label=${l.previewOf(t,e)}
      viewBox="0 0 ${t} ${e}"
      width=${t*d}
      height=${e*d}
    >
      ${n?o`<image href=${n} width=${t} height=${e}></image>`:r}
      ${a.title?function(t,e){const i=S(14,.032*e,19);return o`<rect width=${e} height=${3*i}></rect>
    <text x="14" y=${1.8*i} font-size=${i}>${t}</text>`}(i,t):r}
      <g transform=${p}><circle r="22"></circle><path d="M-6-9.4V9.4L9.6 0z"></path></g>
    </svg>
    <figcaption aria-hidden="true">${t} × ${e} px</figcaption>
  </figure>`}(t.spec,t.words)}</div>
    ${function(t){const{words:e,clip:i,edit:o}=t,n=w(t.position),a=t.position>=1&&!(t.position>=(i.duration??1/0));return s`<div class="times">
    ${N(t,"start",0)} ${N(t,"end",i.duration)}
    ${a?s`<button type="button" @click=${()=>o({start:n})}>${e.startAt(n)}</button>`:r}
  </div>`}(t)} ${function({words:t,fields:e,clip:i,edit:o}){const n=i.tracks.filter(({kind:t})=>"descriptions"!==t);if(!n.length)return r;const a=new Map([["0",t.captionsOff],...n.map(({language:t,label:e})=>[t,e])]);return s`<div class="field captions">
    <label for="captions">${t.captions}</label>
    <select id="captions" @change=${t=>o({captions:t.target.value})}>
      ${Array.from(a,([t,i])=>s`<option value=${t} .selected=${e.captions===t}>${i}</option>`)}
    </select>
  </div>`}(t)} ${function({words:t,fields:e,edit:i}){const{autoplay:r,loop:o,title:n}=e;return s`<div class="ticks">
    ${g("autoplay",t.autoplay,r,t=>i({autoplay:t}),t.autoplayNote)}
    ${g("loop",t.loop,o,t=>i({loop:t}))}
    ${g("title",t.showTitle,n,t=>i({title:t}))}
  </div>`}(t)}
  </div>`;var e,i}function R({words:t,fields:e,errors:i,edit:r},o){return v({id:o,label:t[o],value:e[o],unit:t.px,inputmode:"numeric",error:i[o],edit:t=>r({[o]:t})})}function N({words:t,fields:e,errors:i,edit:r},o,s){return v({id:o,label:t[o],value:e[o],error:i[o],edit:t=>r({[o]:t}),...void 0!==s&&{placeholder:w(s)}})}function A(t,e,{length:i}){return(e===i-1?/^\d{1,9}(\.\d{1,3})?$/:/^\d{1,9}$/).test(t)&&(0===e||Number(t)<60)}function L(t,e){const{responsive:i,autoplay:r,loop:o,captions:s,title:n}=t,[a,l]=[B(t.start)??0,B(t.end)],d={...e.options,start:a,end:l,autoplay:r,muted:r,loop:o,captions:s,title:n};return{...e,width:parseInt(t.width,10),height:parseInt(t.height,10),responsive:i,options:d}}function T(t,e,i){const r=U(t,e),o=e=>{const o=j(t[e]),s=e!==t.typed&&r[e]===t[e];return"number"==typeof o||s&&"too-small"===o?void 0:function(t,e){return"not-a-number"===t?e.notANumber:"too-small"===t?e.tooSmall(160):e.tooLarge(3840)}(o,i)};return{width:o("width"),height:o("height")}}function q(t,e,i){const r=B(t);return void 0===r?I(t)?void 0:i.notATime:r>=e?i.timeTooLate(w(e)):void 0}function E(t,e,i){const r=B(t.end);return void 0===r?I(t.end)?void 0:i.notATime:r>e?i.timeTooLate(w(e)):r<=(B(t.start)??0)?i.endBeforeStart:void 0}const I=t=>!t.trim(),B=t=>I(t)?void 0:function(t){const e=t.trim().replace(",",".").split(":");if(e.length>3||!e.every(A))return;const i=e.reduce((t,e)=>60*t+Number(e),0);return Math.round(1e3*i)/1e3}(t);let C=class extends n{constructor(){super(...arguments),this.clipSrc="",this.embedUrl="",this.pageUrl="",this.assetsUrl="",this.position=0,this.#t=new b(this),this.#e={},this.#i=16/9,this.#r=t=>{this._fields&&(this._fields=function(t,e,i){const r="width"in e?"width":"height"in e?"height":t.typed,o={...t,...e,typed:r};return o.keepRatio?U(o,i):o}(this._fields,t,this.#i))}}static{this.styles=[h,k,x]}#t;#o;#s;#e;#i;willUpdate(){this.#t.look();const{clip:t}=this.#t,e=t&&this.#n(t);e&&t?.id===this.#o?.id||(this._fields=void 0),this.#o=t,t&&e&&this.#a(t,e)}render(){const{_fields:t,position:e}=this,i=f(this);if(!this.#o)return s`<p>${this.#t.failed?i.notLoaded:i.wait}</p>`;if(!t||!this.#s)return s`<p>${i.noEmbed}</p>`;const[r,o,n,a]=[this.#o,this.#s,this.#e,this.#r];return O({words:i,fields:t,clip:r,spec:o,errors:n,position:e,edit:a})}#n(t){const e=Object.entries({embedUrl:this.embedUrl,pageUrl:this.pageUrl,assetsUrl:this.assetsUrl,clipUrl:this.clipSrc}).flatMap(([t,e])=>{const i=$(e,this.baseURI);return i?[[t,i]]:[]});return m(t,{responsive:!0,...Object.fromEntries(e)})}#a(t,e){this.#i=d(t)??e.width/e.height,this._fields||(this.#s=e),this._fields??=function({width:t,height:e,responsive:i,options:r}){return{format:"iframe",width:String(t),height:String(e),typed:"width",keepRatio:!0,responsive:i,start:"",end:"",autoplay:r.autoplay,loop:r.loop,captions:r.captions,title:r.title}}(e);const i={ratio:this.#i,duration:t.duration},{spec:r,errors:o}=function(t,e,{ratio:i,duration:r=1/0},o){const s={...T(t,i,o),start:q(t.start,r,o),end:E(t,r,o)};return Object.values(s).some(Boolean)?{errors:s}:{errors:s,spec:L(t,e)}}(this._fields,e,i,f(this));this.#e=o,r&&(this.#s=r)}#r};t([a({attribute:!1})],C.prototype,"clip",void 0),t([a({attribute:"clip-src"})],C.prototype,"clipSrc",void 0),t([a({attribute:"embed-url"})],C.prototype,"embedUrl",void 0),t([a({attribute:"page-url"})],C.prototype,"pageUrl",void 0),t([a({attribute:"assets-url"})],C.prototype,"assetsUrl",void 0),t([a({type:Number})],C.prototype,"position",void 0),t([l()],C.prototype,"_fields",void 0),C=t([e("clip-embed-panel")],C);export{C as ClipEmbedPanel};
