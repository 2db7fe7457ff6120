import{_ as t,a as e,r as o,c as i}from"./common-BeVZ5IzE.js";import{i as s,a as r,b as a,c as n,d as l,t as c,w as p,A as d,h}from"./clip-player-CnvCQ90e.js";import{s as u,b as v}from"./player-BErc9Ffs.js";import{P as m,i as b,c as g}from"./clip-controls-UpEuxuEB.js";let f=class extends s{static{this.styles=r` :host{position:absolute;inset:0;pointer-events:none}i{position:absolute;inset-block:calc(50% - 3px);inline-size:2px;translate:-1px;background:#000}@media (forced-colors:active){i{background:CanvasText;forced-color-adjust:none}}`}#t=new m(this,({clip:t})=>t?.chapters);#e=new m(this,t=>t.live?0:u(t).end);render(){return this.#o.map(()=>a`<i></i>`)}updated(){const t=this.renderRoot.querySelectorAll("i");this.#o.forEach((e,o)=>{t[o]?.style.setProperty("left",e/(this.#e.value??1)*100+"%")})}get#o(){return(this.#t.value?.map(({start:t})=>t)??[]).filter(t=>t>0&&t<(this.#e.value??0))}};f=t([n("clip-chapter-marks")],f);const x=r` [popover]{box-sizing:border-box;overflow:auto;margin:0;padding:4px;border:1px solid rgb(255 255 255 / 30%);border-radius:var(--_radius);background:var(--_backdrop);color:var(--_ink);font:14px/1.3 var(--_font);pointer-events:auto;cursor:auto}[role='menuitemradio']{display:grid;grid-template-columns:1fr auto;gap:16px;justify-items:start;inline-size:100%;padding:4px 10px;text-align:start}[aria-checked='true']{color:var(--_accent)}.time{font-variant-numeric:tabular-nums}@media (forced-colors:active){[aria-checked='true']{outline:1px solid Highlight;color:CanvasText}}`,w=l("M4 5h2v2H4zM8 5h12v2H8zM4 11h2v2H4zM8 11h12v2H8zM4 17h2v2H4zM8 17h12v2H8z");let y=class extends s{constructor(){super(...arguments),this._open=!1,this.#t=new m(this,({clip:t})=>t?.chapters),this.#i=new m(this,({clip:t,currentTime:e})=>b(t?.chapters??[],e)),this.#s=new AbortController}static{this.styles=[c,g,x]}#t;#i;#s;#r;disconnectedCallback(){super.disconnectedCallback(),this.#s.abort()}render(){const t=this.#t.value??[],o=p(this,e).chapters;return t.length?a`<button
type="button"
popovertarget="menu"
aria-label=${o}
title=${o}
aria-haspopup="menu"
aria-expanded=${this._open?"true":"false"}
@keydown=${this.#a}
>
${w}
</button>
<div
id="menu"
popover
role="menu"
aria-label=${o}
@beforetoggle=${this.#n}
@toggle=${this.#l}
@keydown=${this.#c}
>
${t.map(t=>this.#p(t))}
</div>`:d}#p(t){return a`<button
type="button"
role="menuitemradio"
aria-checked=${t===this.#i.value?"true":"false"}
tabindex="-1"
@click=${()=>{this._menu?.hidePopover(),this.#t.player?.seek(t.start)}}
>
<bdi>${t.title}</bdi> <span class="time">${h(t.start)}</span>
</button>`}get#d(){return Array.from(this.renderRoot.querySelectorAll("[role=menuitemradio]"))}get#h(){const t=this.shadowRoot?.activeElement;return this.#d.indexOf(t)}#a(t){const e={ArrowDown:0,ArrowUp:-1}[t.key];void 0!==e&&(t.preventDefault(),this.#r=e,this._menu?.showPopover())}#n({newState:t}){const{_menu:e,_button:o}=this;e&&o&&("open"===t?this.#u(e,o):-1!==this.#h&&o.focus())}#u(t,e){const{top:o,bottom:i,right:s}=e.getBoundingClientRect(),{clientWidth:r,clientHeight:a}=document.documentElement,n=o>a-i;Object.assign(t.style,{inset:n?`auto ${r-s}px ${a-o}px auto`:`${i}px ${r-s}px auto auto`,maxWidth:`${Math.min(320,s-8)}px`,maxHeight:(n?o:a-i)-8+"px"})}#l({newState:t}){if(this._open="open"===t,this.#s.abort(),!this._open)return;const e=this.#d.findIndex(t=>"true"===t.ariaChecked);this.#d.at(this.#r??Math.max(0,e))?.focus(),this.#r=void 0,this.#s=new AbortController;for(const t of["scroll","resize"])window.addEventListener(t,()=>this._menu?.hidePopover(),{signal:this.#s.signal})}#c(t){const{key:e}=t;t.stopPropagation(),"Tab"===e&&this._menu?.hidePopover();const o=this.#d,i=this.#h,{length:s}=o,r={ArrowDown:i+1,ArrowUp:i-1+s,Home:0,End:-1}[e]??this.#v(e,i);void 0!==r&&(t.preventDefault(),o.at(r%s)?.focus())}#v(t,e){if(1!==t.length||" "===t)return;const o=this.#t.value?.map(({title:t})=>t.toLowerCase())??[];return o.map((t,i)=>(e+1+i)%o.length).find(e=>o[e]?.startsWith(t.toLowerCase()))}};t([o()],y.prototype,"_open",void 0),t([i("[popover]")],y.prototype,"_menu",void 0),t([i("[popovertarget]")],y.prototype,"_button",void 0),y=t([n("clip-chapters-button")],y);let k=class extends s{static{this.styles=[c,g,r` button{grid-auto-flow:column;gap:6px;padding:0 8px;font-weight:600;white-space:nowrap}[aria-disabled='true']{cursor:default}i{inline-size:9px;block-size:9px;border:2px solid;border-radius:50%}[aria-disabled='true'] i{border-color:#ff5a52;background:#ff5a52}@media (forced-colors:active){[aria-disabled='true'] i{border-color:CanvasText;background:CanvasText;forced-color-adjust:none}}`]}#m=new m(this,({live:t})=>void 0!==t);#b=new m(this,({live:t,currentTime:e,phase:o})=>"paused"!==o&&t&&!v(t,e));render(){if(!this.#m.value)return d;const t=p(this,e),o=this.#b.value;return a`<button type="button" aria-disabled=${o?"true":"false"} @click=${this.#g}>
<i></i>${o?t.live:t.goLive}
</button>`}#g(){this.#b.value||this.#m.player?.goLive()}};k=t([n("clip-live-button")],k);let _=class extends s{static{this.styles=[c,g,r` :host{display:block}button{margin:0 6px 6px;padding:0 16px;background:var(--_accent);color:var(--_on-accent);font-weight:600}button:hover{background:var(--_ink);color:#000}@media (forced-colors:active){button{border:1px solid ButtonText}}`]}#f=new m(this,({segmentEnded:t})=>t);render(){const t=a`<button type="button" @click=${()=>this.#f.player?.watchOn()}>${p(this,e).watchOn}</button>`;return a`<div role="status">${this.#f.value?t:d}</div>`}};_=t([n("clip-watch-on")],_);const $=Object.freeze(Object.defineProperty({__proto__:null},Symbol.toStringTag,{value:"Module"}));export{f as C,y as a,k as b,_ as c,$ as s};
