import{_ as t,c as e}from"../chunks/custom-element-BLMMvb0R.js";import{css as r,LitElement as s,html as i,nothing as a,isServer as o}from"lit";import{property as l,state as p}from"lit/decorators.js";import{f as n}from"../chunks/format-time-CozUHySL.js";import{i as c}from"../chunks/icons-CmDZRPBZ.js";import{t as h}from"../chunks/tokens.styles-CmjQ94d2.js";import{w as m}from"../chunks/words-of-D0xXlRLh.js";import{C as u,b as d,t as b}from"../chunks/panel-fields-5cY0C1LZ.js";import{C as f}from"../chunks/clip-event-CS3Xzrt1.js";import{p as g}from"../chunks/panel.styles-BQ2vyr9E.js";import{w}from"../chunks/embed-options-DmTfYNYc.js";import{w as y,e as k}from"../chunks/watch-url-CRHsqQKn.js";const $=[["facebook","Facebook",t=>`https://www.facebook.com/sharer/sharer.php?u=${t}`],["x","X",(t,e)=>`https://x.com/intent/post?url=${t}&text=${e}`],["whatsapp","WhatsApp",(t,e)=>`https://wa.me/?text=${e}%20${t}`],["telegram","Telegram",(t,e)=>`https://t.me/share/url?url=${t}&text=${e}`],["viber","Viber",(t,e)=>`viber://forward?text=${e}%20${t}`],["linkedin","LinkedIn",t=>`https://www.linkedin.com/sharing/share-offsite/?url=${t}`],["email","E-mail",(t,e)=>`mailto:?subject=${e}&body=${t}`]],v=t=>encodeURIComponent(t.toWellFormed());class U extends f{constructor(t){super("clip-share",t)}}const j=r`
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
`;function x(t,e={},r=0){const{pageUrl:s=t.pageUrl,embedUrl:i=t.embedUrl}=e,a=w({start:r});return s&&y({pageUrl:s,options:a})||i&&k({embedUrl:i,options:a})}let _=class extends s{constructor(){super(...arguments),this.clipSrc="",this.pageUrl="",this.embedUrl="",this.position=0,this.#t=new u(this)}static{this.styles=[h,g,j]}#t;willUpdate(){this.#t.look()}render(){const t=m(this),{clip:e,failed:r}=this.#t;if(!e)return i`<p>${r?t.notLoaded:t.wait}</p>`;const[s,a]=[this.pageUrl,this.embedUrl].map(t=>d(t,this.baseURI)),o=x(e,{pageUrl:s,embedUrl:a},this._start);return o?i`<div class="panel">
      <clip-copy-field what="url" .value=${o}></clip-copy-field>
      ${this.#e(t,e)}
      <ul>
        ${function({url:t,title:e}){return $.map(([r,s,i])=>({target:r,label:s,href:i(v(t),v(e))}))}({url:o,title:e.title}).map(e=>this.#r(t,e,o))}
        ${this.#s(t,{url:o,title:e.title})}
      </ul>
    </div>`:i`<p>${t.noShare}</p>`}#e(t,{duration:e=1/0}){const r=this._start??Math.floor(this.position),s=r>=1&&r<e;return void 0!==this._start||s?b("start",t.startAt(n(r)),void 0!==this._start,t=>{this._start=t?r:void 0}):a}#r(t,{target:e,label:r,href:s},a){const o="email"===e;return i`<li>
      <a
        class="button"
        href=${s}
        target="_blank"
        rel="noopener noreferrer"
        aria-label=${o?t.shareByEmail:t.shareOn(r)}
        @click=${()=>this.#i(e,a)}
        >${o?[c.mail,t.email]:r}</a
      >
    </li>`}#s(t,e){return o||!navigator.share||!1===navigator.canShare?.(e)?a:i`<li>
      <button type="button" @click=${()=>this.#a(e)}>${c.share}${t.shareMore}</button>
    </li>`}async#a(t){await navigator.share(t).then(()=>!0,()=>!1)&&this.#i("system",t.url)}#i(t,e){this.dispatchEvent(new U({target:t,url:e}))}};t([l({attribute:!1})],_.prototype,"clip",void 0),t([l({attribute:"clip-src"})],_.prototype,"clipSrc",void 0),t([l({attribute:"page-url"})],_.prototype,"pageUrl",void 0),t([l({attribute:"embed-url"})],_.prototype,"embedUrl",void 0),t([l({type:Number})],_.prototype,"position",void 0),t([p()],_.prototype,"_start",void 0),_=t([e("clip-share-panel")],_);export{_ as ClipSharePanel};
