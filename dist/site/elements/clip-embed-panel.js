import{a as t,A as e,w as i,b as r,i as s,_ as o,c as n}from"../chunks/custom-element-JYLoQE7g.js";import{n as a}from"../chunks/property-DPBHA90T.js";import{r as l}from"../chunks/state-BqZnuGMk.js";import{e as p,s as d,i as c,a as u,c as h}from"../chunks/script-code-DSWuVqOl.js";import{t as m}from"../chunks/tokens.styles-C8CvIarr.js";import{w as f}from"../chunks/words-of-BE271Tap.js";import{t as g,a as v,C as b,b as $}from"../chunks/panel-fields-DOvziq_X.js";import{f as w}from"../chunks/format-time-CozUHySL.js";import{i as y}from"../chunks/icons-DHCJxhMk.js";import{p as k}from"../chunks/panel.styles-DfbXfHkT.js";const x=t`
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
`;class _ extends Error{constructor(t,e){super(`expected a whole number of px from 160 to 3840, got '${e}'`),this.reason=t}}function U(t,e){const{typed:i}=t,r=j(t[i]);return"number"!=typeof r?t:"width"===i?{...t,height:z(r/e)}:{...t,width:z(r*e)}}function j(t){try{return function(t){const[,e]=/^\s*\+?(\d+)\s*(?:px)?\s*$/i.exec(t)??[];if(void 0===e)throw new _("not-a-number",t);const i=Number(e);if(i<160)throw new _("too-small",t);if(i>3840)throw new _("too-large",t);return i}(t)}catch(t){if(t instanceof _)return t.reason;throw t}}const z=t=>String(Math.max(1,Math.round(t))),M={iframe:c,script:d,element:p};const S=(t,e,i)=>Math.min(Math.max(t,e),i);function O(t){return r`<div class="panel">
    <clip-copy-field multiline .value=${s=t.fields.format,o=t.spec,M[s](o)}></clip-copy-field>
    ${function({words:t,fields:e,edit:i}){const s=(t,s)=>r`<label
    ><input
      type="radio"
      name="format"
      .checked=${e.format===t}
      @change=${()=>i({format:t})}
    />${s}</label
  >`;return r`<fieldset class="formats">
    <legend>${t.format}</legend>
    <div class="segments">
      ${s("iframe",t.formatIframe)} ${s("script",t.formatScript)}
      ${s("element",t.formatElement)}
    </div>
  </fieldset>`}(t)}
    <div class="shape">${function(t){const{words:e,fields:i,edit:s}=t;return r`<div class="size">
    <div class="sides">${R(t,"width")} ${function({words:t,fields:{keepRatio:e},edit:i}){return r`<button
    type="button"
    aria-pressed=${e?"true":"false"}
    aria-label=${t.keepRatio}
    title=${t.keepRatio}
    @click=${()=>i({keepRatio:!e})}
  >
    ${e?y.lock:y.unlock}
  </button>`}(t)} ${R(t,"height")}</div>
    <div class="presets" role="group" aria-label=${e.presets}>
      ${[320,640,960].map(t=>r`<button type="button" @click=${()=>s({width:String(t)})}>${t}</button>`)}
    </div>
    ${g("responsive",e.responsive,i.responsive,t=>s({responsive:t}))}
  </div>`}(t)} ${function({width:t,height:s,title:o,poster:n,options:a},l){const p=Math.min(240/t,160/s,1),d=`translate(${t/2} ${s/2}) scale(${S(22,.09*Math.min(t,s),42)/22})`;return r`<figure>
    <svg
      class="preview"
      role="img"
      aria-label=${l.previewOf(t,s)}
      viewBox="0 0 ${t} ${s}"
      width=${t*p}
      height=${s*p}
    >
      ${n?i`<image href=${n} width=${t} height=${s}></image>`:e}
      ${a.title?function(t,e){const r=S(14,.032*e,19);return i`<rect width=${e} height=${3*r}></rect>
    <text x="14" y=${1.8*r} font-size=${r}>${t}</text>`}(o,t):e}
      <g transform=${d}><circle r="22"></circle><path d="M-6-9.4V9.4L9.6 0z"></path></g>
    </svg>
    <figcaption aria-hidden="true">${t} × ${s} px</figcaption>
  </figure>`}(t.spec,t.words)}</div>
    ${function(t){const{words:i,clip:s,edit:o}=t,n=w(t.position),a=t.position>=1&&!(t.position>=(s.duration??1/0));return r`<div class="times">
    ${N(t,"start",0)} ${N(t,"end",s.duration)}
    ${a?r`<button type="button" @click=${()=>o({start:n})}>${i.startAt(n)}</button>`:e}
  </div>`}(t)} ${function({words:t,fields:i,clip:s,edit:o}){const n=s.tracks.filter(({kind:t})=>"descriptions"!==t);if(!n.length)return e;const a=new Map([["0",t.captionsOff],...n.map(({language:t,label:e})=>[t,e])]);return r`<div class="field captions">
    <label for="captions">${t.captions}</label>
    <select id="captions" @change=${t=>o({captions:t.target.value})}>
      ${Array.from(a,([t,e])=>r`<option value=${t} .selected=${i.captions===t}>${e}</option>`)}
    </select>
  </div>`}(t)} ${function({words:t,fields:e,edit:i}){const{autoplay:s,loop:o,title:n}=e;return r`<div class="ticks">
    ${g("autoplay",t.autoplay,s,t=>i({autoplay:t}),t.autoplayNote)}
    ${g("loop",t.loop,o,t=>i({loop:t}))}
    ${g("title",t.showTitle,n,t=>i({title:t}))}
  </div>`}(t)}
  </div>`;var s,o}function R({words:t,fields:e,errors:i,edit:r},s){return v({id:s,label:t[s],value:e[s],unit:t.px,inputmode:"numeric",error:i[s],edit:t=>r({[s]:t})})}function N({words:t,fields:e,errors:i,edit:r},s,o){return v({id:s,label:t[s],value:e[s],error:i[s],edit:t=>r({[s]:t}),...void 0!==o&&{placeholder:w(o)}})}function A(t,e,{length:i}){return(e===i-1?/^\d{1,9}(\.\d{1,3})?$/:/^\d{1,9}$/).test(t)&&(0===e||Number(t)<60)}function L(t,e){const{responsive:i,autoplay:r,loop:s,captions:o,title:n}=t,[a,l]=[B(t.start)??0,B(t.end)],p={...e.options,start:a,end:l,autoplay:r,muted:r,loop:s,captions:o,title:n};return{...e,width:parseInt(t.width,10),height:parseInt(t.height,10),responsive:i,options:p}}function T(t,e,i){const r=U(t,e),s=e=>{const s=j(t[e]),o=e!==t.typed&&r[e]===t[e];return"number"==typeof s||o&&"too-small"===s?void 0:function(t,e){return"not-a-number"===t?e.notANumber:"too-small"===t?e.tooSmall(160):e.tooLarge(3840)}(s,i)};return{width:s("width"),height:s("height")}}function q(t,e,i){const r=B(t);return void 0===r?I(t)?void 0:i.notATime:r>=e?i.timeTooLate(w(e)):void 0}function E(t,e,i){const r=B(t.end);return void 0===r?I(t.end)?void 0:i.notATime:r>e?i.timeTooLate(w(e)):r<=(B(t.start)??0)?i.endBeforeStart:void 0}const I=t=>!t.trim(),B=t=>I(t)?void 0:function(t){const e=t.trim().replace(",",".").split(":");if(e.length>3||!e.every(A))return;const i=e.reduce((t,e)=>60*t+Number(e),0);return Math.round(1e3*i)/1e3}(t);let C=class extends s{constructor(){super(...arguments),this.clipSrc="",this.embedUrl="",this.pageUrl="",this.assetsUrl="",this.position=0,this.#t=new b(this),this.#e={},this.#i=16/9,this.#r=t=>{this._fields&&(this._fields=function(t,e,i){const r="width"in e?"width":"height"in e?"height":t.typed,s={...t,...e,typed:r};return s.keepRatio?U(s,i):s}(this._fields,t,this.#i))}}static{this.styles=[m,k,x]}#t;#s;#o;#e;#i;willUpdate(){this.#t.look();const{clip:t}=this.#t,e=t&&this.#n(t);e&&t?.id===this.#s?.id||(this._fields=void 0),this.#s=t,t&&e&&this.#a(t,e)}render(){const{_fields:t,position:e}=this,i=f(this);if(!this.#s)return r`<p>${this.#t.failed?i.notLoaded:i.wait}</p>`;if(!t||!this.#o)return r`<p>${i.noEmbed}</p>`;const[s,o,n,a]=[this.#s,this.#o,this.#e,this.#r];return O({words:i,fields:t,clip:s,spec:o,errors:n,position:e,edit:a})}#n(t){const e=Object.entries({embedUrl:this.embedUrl,pageUrl:this.pageUrl,assetsUrl:this.assetsUrl,clipUrl:this.clipSrc}).flatMap(([t,e])=>{const i=$(e,this.baseURI);return i?[[t,i]]:[]});return u(t,{responsive:!0,...Object.fromEntries(e)})}#a(t,e){this.#i=h(t)??e.width/e.height,this._fields||(this.#o=e),this._fields??=function({width:t,height:e,responsive:i,options:r}){return{format:"iframe",width:String(t),height:String(e),typed:"width",keepRatio:!0,responsive:i,start:"",end:"",autoplay:r.autoplay,loop:r.loop,captions:r.captions,title:r.title}}(e);const i={ratio:this.#i,duration:t.duration},{spec:r,errors:s}=function(t,e,{ratio:i,duration:r=1/0},s){const o={...T(t,i,s),start:q(t.start,r,s),end:E(t,r,s)};return Object.values(o).some(Boolean)?{errors:o}:{errors:o,spec:L(t,e)}}(this._fields,e,i,f(this));this.#e=s,r&&(this.#o=r)}#r};o([a({attribute:!1})],C.prototype,"clip",void 0),o([a({attribute:"clip-src"})],C.prototype,"clipSrc",void 0),o([a({attribute:"embed-url"})],C.prototype,"embedUrl",void 0),o([a({attribute:"page-url"})],C.prototype,"pageUrl",void 0),o([a({attribute:"assets-url"})],C.prototype,"assetsUrl",void 0),o([a({type:Number})],C.prototype,"position",void 0),o([l()],C.prototype,"_fields",void 0),C=o([n("clip-embed-panel")],C);export{C as ClipEmbedPanel};
