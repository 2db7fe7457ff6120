import{a as t,i as e,b as r,A as s,_ as i,c as a}from"../chunks/custom-element-JYLoQE7g.js";import{n as o}from"../chunks/property-DPBHA90T.js";import{r as l}from"../chunks/state-BqZnuGMk.js";import{f as p}from"../chunks/format-time-CozUHySL.js";import{i as n}from"../chunks/icons-DHCJxhMk.js";import{t as h}from"../chunks/tokens.styles-C8CvIarr.js";import{w as c}from"../chunks/words-of-BE271Tap.js";import{C as m,b as u,t as d}from"../chunks/panel-fields-DOvziq_X.js";import{C as b}from"../chunks/clip-event-CS3Xzrt1.js";import{p as f}from"../chunks/panel.styles-DfbXfHkT.js";import{w as k}from"../chunks/embed-options-ChaqqkAb.js";import{w as y,e as g}from"../chunks/watch-url-C3Qop1ur.js";const w=[["facebook","Facebook",t=>`https://www.facebook.com/sharer/sharer.php?u=${t}`],["x","X",(t,e)=>`https://x.com/intent/post?url=${t}&text=${e}`],["whatsapp","WhatsApp",(t,e)=>`https://wa.me/?text=${e}%20${t}`],["telegram","Telegram",(t,e)=>`https://t.me/share/url?url=${t}&text=${e}`],["viber","Viber",(t,e)=>`viber://forward?text=${e}%20${t}`],["linkedin","LinkedIn",t=>`https://www.linkedin.com/sharing/share-offsite/?url=${t}`],["email","E-mail",(t,e)=>`mailto:?subject=${e}&body=${t}`]],$=t=>encodeURIComponent(t.toWellFormed());class v extends b{constructor(t){super("clip-share",t)}}const U=t`
  .panel {
    display: grid;
    gap: 0.8em;
  }

  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7.5em, 1fr));
    gap: 0.5em;
    padding-block-start: 1.1em;
    border-block-start: 1px solid var(--_panel-hair);
  }

  li {
    display: grid;
  }

  .button {
    padding-inline: 0.5em;
  }
`;function j(t,e={},r=0){const{pageUrl:s=t.pageUrl,embedUrl:i=t.embedUrl}=e,a=k({start:r});return s&&y({pageUrl:s,options:a})||i&&g({embedUrl:i,options:a})}let x=class extends e{constructor(){super(...arguments),this.clipSrc="",this.pageUrl="",this.embedUrl="",this.position=0,this.#t=new m(this)}static{this.styles=[h,f,U]}#t;willUpdate(){this.#t.look()}render(){const t=c(this),{clip:e,failed:s}=this.#t;if(!e)return r`<p>${s?t.notLoaded:t.wait}</p>`;const[i,a]=[this.pageUrl,this.embedUrl].map(t=>u(t,this.baseURI)),o=j(e,{pageUrl:i,embedUrl:a},this._start);return o?r`<div class="panel">
      <clip-copy-field what="url" .value=${o}></clip-copy-field>
      ${this.#e(t,e)}
      <ul>
        ${function({url:t,title:e}){return w.map(([r,s,i])=>({target:r,label:s,href:i($(t),$(e))}))}({url:o,title:e.title}).map(e=>this.#r(t,e,o))}
        ${this.#s(t,{url:o,title:e.title})}
      </ul>
    </div>`:r`<p>${t.noShare}</p>`}#e(t,{duration:e=1/0}){const r=this._start??Math.floor(this.position),i=r>=1&&r<e;return void 0!==this._start||i?d("start",t.startAt(p(r)),void 0!==this._start,t=>{this._start=t?r:void 0}):s}#r(t,{target:e,label:s,href:i},a){const o="email"===e;return r`<li>
      <a
        class="button"
        href=${i}
        target="_blank"
        rel="noopener noreferrer"
        aria-label=${o?t.shareByEmail:t.shareOn(s)}
        @click=${()=>this.#i(e,a)}
        >${o?[n.mail,t.email]:s}</a
      >
    </li>`}#s(t,e){return navigator.share&&!1!==navigator.canShare?.(e)?r`<li>
      <button type="button" @click=${()=>this.#a(e)}>${n.share}${t.shareMore}</button>
    </li>`:s}async#a(t){await navigator.share(t).then(()=>!0,()=>!1)&&this.#i("system",t.url)}#i(t,e){this.dispatchEvent(new v({target:t,url:e}))}};i([o({attribute:!1})],x.prototype,"clip",void 0),i([o({attribute:"clip-src"})],x.prototype,"clipSrc",void 0),i([o({attribute:"page-url"})],x.prototype,"pageUrl",void 0),i([o({attribute:"embed-url"})],x.prototype,"embedUrl",void 0),i([o({type:Number})],x.prototype,"position",void 0),i([l()],x.prototype,"_start",void 0),x=i([a("clip-share-panel")],x);export{x as ClipSharePanel};
