import{i as t,b as s,_ as e,c as o}from"../chunks/custom-element-JYLoQE7g.js";import{n as r}from"../chunks/property-DPBHA90T.js";import{i as c}from"../chunks/icons-DHCJxhMk.js";import{t as i}from"../chunks/tokens.styles-C8CvIarr.js";import{w as n}from"../chunks/words-of-BE271Tap.js";import{c as l}from"../chunks/control.styles-BhKXuKvS.js";let u=class extends t{constructor(){super(...arguments),this.active=!1}static{this.styles=[i,l]}render(){const t=n(this).fullscreen,e=c[this.active?"fullscreenExit":"fullscreen"];return s`<button
      type="button"
      aria-label=${t}
      title=${t}
      aria-pressed=${this.active?"true":"false"}
      @click=${()=>this.dispatchEvent(new Event("clip-fullscreen",{bubbles:!0,composed:!0}))}
    >
      ${e}
    </button>`}};e([r({type:Boolean})],u.prototype,"active",void 0),u=e([o("clip-fullscreen-button")],u);export{u as ClipFullscreenButton};
