import{_ as t,c as s}from"../chunks/custom-element-BLMMvb0R.js";import{LitElement as e,html as o}from"lit";import{property as r}from"lit/decorators.js";import{i as c}from"../chunks/icons-CmDZRPBZ.js";import{t as i}from"../chunks/tokens.styles-CmjQ94d2.js";import{w as l}from"../chunks/words-of-D0xXlRLh.js";import{c as n}from"../chunks/control.styles-C5eHMgcl.js";let a=class extends e{constructor(){super(...arguments),this.active=!1}static{this.styles=[i,n]}render(){const t=l(this).fullscreen,s=c[this.active?"fullscreenExit":"fullscreen"];return o`<button
      type="button"
      aria-label=${t}
      title=${t}
      aria-pressed=${this.active?"true":"false"}
      @click=${()=>this.dispatchEvent(new Event("clip-fullscreen",{bubbles:!0,composed:!0}))}
    >
      ${s}
    </button>`}};t([r({type:Boolean})],a.prototype,"active",void 0),a=t([s("clip-fullscreen-button")],a);export{a as ClipFullscreenButton};
