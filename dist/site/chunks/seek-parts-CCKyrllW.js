import{P as t,_ as e,i,c as o,r as s,e as r}from"./clip-controls-ioxBvjdg.js";import{b as a,a as n,c as l,d as c,i as p,t as d,w as h,A as u,g as v}from"./clip-player-Cla5T0e8.js";import{s as b,e as m}from"./words-tD27DNLP.js";import{b as g}from"./player-BxB0X9--.js";let f=class extends a{static{this.styles=n` :host{position:absolute;inset:0;pointer-events:none}i{position:absolute;inset-block:calc(50% - 3px);inline-size:2px;translate:-1px;background:#000}@media (forced-colors:active){i{background:CanvasText;forced-color-adjust:none}}`}#t=new t(this,({clip:t})=>t?.chapters);#e=new t(this,t=>t.live?0:b(t).end);render(){return this.#i.map(()=>l`<i></i>`)}updated(){const t=this.renderRoot.querySelectorAll("i");this.#i.forEach((e,i)=>{t[i]?.style.setProperty("left",e/(this.#e.value??1)*100+"%")})}get#i(){return(this.#t.value?.map(({start:t})=>t)??[]).filter(t=>t>0&&t<(this.#e.value??0))}};f=e([c("clip-chapter-marks")],f);const x=n` [popover]{box-sizing:border-box;overflow:auto;margin:0;padding:4px;border:1px solid rgb(255 255 255 / 30%);border-radius:var(--_radius);background:var(--_backdrop);color:var(--_ink);font:14px/1.3 var(--_font);pointer-events:auto;cursor:auto}[role='menuitemradio']{display:grid;grid-template-columns:1fr auto;gap:16px;justify-items:start;inline-size:100%;padding:4px 10px;text-align:start}[aria-checked='true']{color:var(--_accent)}.time{font-variant-numeric:tabular-nums}@container (inline-size < 360px){:host{display:none}}@media (forced-colors:active){[aria-checked='true']{outline:1px solid Highlight;color:CanvasText}}`,w=p("M4 5h2v2H4zM8 5h12v2H8zM4 11h2v2H4zM8 11h12v2H8zM4 17h2v2H4zM8 17h12v2H8z");let y=class extends a{constructor(){super(...arguments),this._open=!1,this.#t=new t(this,({clip:t})=>t?.chapters),this.#o=new t(this,({clip:t,currentTime:e})=>i(t?.chapters??[],e)),this.#s=new AbortController}static{this.styles=[d,o,x]}#t;#o;#s;#r;disconnectedCallback(){super.disconnectedCallback(),this.#s.abort()}render(){const t=this.#t.value??[],e=h(this,m).chapters;return t.length?l`<button
type="button"
popovertarget="menu"
aria-label=${e}
title=${e}
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
aria-label=${e}
@beforetoggle=${this.#n}
@toggle=${this.#l}
@keydown=${this.#c}
>
${t.map(t=>this.#p(t))}
</div>`:u}#p(t){return l`<button
type="button"
role="menuitemradio"
aria-checked=${t===this.#o.value?"true":"false"}
tabindex="-1"
@click=${()=>{this._menu?.hidePopover(),this.#t.player?.seek(t.start)}}
>
<bdi>${t.title}</bdi> <span class="time">${v(t.start)}</span>
</button>`}get#d(){return Array.from(this.renderRoot.querySelectorAll("[role=menuitemradio]"))}#a(t){const e={ArrowDown:0,ArrowUp:-1}[t.key];void 0!==e&&(t.preventDefault(),this.#r=e,this._menu?.showPopover())}#n({newState:t}){const{_menu:e,_button:i}=this;e&&i&&("open"===t?this.#h(e,i):e.matches(":focus-within")&&i.focus())}#h(t,e){const{top:i,bottom:o,right:s}=e.getBoundingClientRect(),{clientWidth:r,clientHeight:a}=document.documentElement,n=i>a-o;Object.assign(t.style,{inset:n?`auto ${r-s}px ${a-i}px auto`:`${o}px ${r-s}px auto auto`,maxWidth:`${Math.min(320,s-8)}px`,maxHeight:(n?i:a-o)-8+"px"})}#l({newState:t}){if(this._open="open"===t,this.#s.abort(),!this._open)return;const e=this.#d.findIndex(t=>"true"===t.ariaChecked);this.#d.at(this.#r??Math.max(0,e))?.focus(),this.#r=void 0,this.#s=new AbortController;for(const t of["scroll","resize"])window.addEventListener(t,()=>this._menu?.hidePopover(),{signal:this.#s.signal})}#c(t){const{key:e}=t;t.stopPropagation(),"Tab"===e&&this._menu?.hidePopover();const i=this.#d,o=i.findIndex(t=>t.matches(":focus")),{length:s}=i,r={ArrowDown:o+1,ArrowUp:o-1+s,Home:0,End:-1}[e]??this.#u(e,o);void 0!==r&&(t.preventDefault(),i.at(r%s)?.focus())}#u(t,e){if(1!==t.length||" "===t)return;const i=this.#t.value?.map(({title:t})=>t.toLowerCase())??[];return i.map((t,o)=>(e+1+o)%i.length).find(e=>i[e]?.startsWith(t.toLowerCase()))}};e([s()],y.prototype,"_open",void 0),e([r("[popover]")],y.prototype,"_menu",void 0),e([r("[popovertarget]")],y.prototype,"_button",void 0),y=e([c("clip-chapters-button")],y);let k=class extends a{static{this.styles=[d,o,n` button{grid-auto-flow:column;gap:6px;padding:0 8px;font-weight:600;white-space:nowrap}[aria-disabled='true']{cursor:default}i{inline-size:9px;block-size:9px;border:2px solid;border-radius:50%}[aria-disabled='true'] i{border-color:#ff5a52;background:#ff5a52}@media (forced-colors:active){[aria-disabled='true'] i{border-color:CanvasText;background:CanvasText;forced-color-adjust:none}}`]}#v=new t(this,({live:t})=>void 0!==t);#b=new t(this,({live:t,currentTime:e,phase:i})=>"paused"!==i&&t&&!g(t,e));render(){if(!this.#v.value)return u;const t=h(this,m),e=this.#b.value;return l`<button type="button" aria-disabled=${e?"true":"false"} @click=${this.#m}>
<i></i>${e?t.live:t.goLive}
</button>`}#m(){this.#b.value||this.#v.player?.goLive()}};k=e([c("clip-live-button")],k);let _=class extends a{static{this.styles=[d,o,n` :host{display:block}button{margin:0 6px 6px;padding:0 16px;background:var(--_accent);color:var(--_on-accent);font-weight:600}button:hover{background:var(--_ink);color:#000}@media (forced-colors:active){button{border:1px solid ButtonText}}`]}#g=new t(this,({segmentEnded:t})=>t);render(){const t=l`<button type="button" @click=${()=>this.#g.player?.watchOn()}>${h(this,m).watchOn}</button>`;return l`<div role="status">${this.#g.value?t:u}</div>`}};_=e([c("clip-watch-on")],_);const $=Object.freeze(Object.defineProperty({__proto__:null},Symbol.toStringTag,{value:"Module"}));export{f as C,y as a,k as b,_ as c,$ as s};
