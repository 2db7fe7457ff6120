import{_ as e,c as t}from"../chunks/custom-element-BLMMvb0R.js";import{LitElement as s,css as r,nothing as i,html as n}from"lit";import{f as a}from"../chunks/format-time-CozUHySL.js";import{s as l}from"../chunks/player-state-D3rHasEB.js";import{P as o}from"../chunks/player-controller-DqV0dLYz.js";import{t as m}from"../chunks/tokens.styles-CmjQ94d2.js";import{w as u}from"../chunks/words-of-D0xXlRLh.js";import{c as h}from"../chunks/control.styles-C5eHMgcl.js";import{s as d}from"../chunks/slider.styles-CR6CXDuk.js";let p=class extends s{static{this.styles=[m,h,d,r`
      :host {
        display: flex;
      }
    `]}#e=new o(this,({currentTime:e})=>Math.round(10*e)/10);#t=new o(this,e=>l(e)||0);#s=new o(this,c);#r=new o(this,({segment:e})=>e);render(){const e=u(this),t=this.#e.value??0,s=this.#t.value??0;return n`<div class="slider">
      <div class="loaded"></div>
      ${this.#r.value?n`<div class="segment"></div>`:i}
      <input
        type="range"
        min="0"
        max=${s}
        step="any"
        aria-label=${e.seek}
        aria-valuetext=${e.timeOf(a(t),a(s))}
        .value=${String(t)}
        ?disabled=${0===s}
        @input=${this.#i}
        @keydown=${this.#n}
      />
    </div>`}updated(){const e=this.renderRoot.querySelector(".slider"),t=(e=0)=>String(this.#t.value?e/this.#t.value:0);e?.style.setProperty("--_done",t(this.#e.value)),e?.style.setProperty("--_loaded",t(this.#s.value)),e?.style.setProperty("--_from",t(this.#r.value?.start)),e?.style.setProperty("--_to",t(this.#r.value?.end))}#i({target:e}){e instanceof HTMLInputElement&&this.#e.player?.seek(e.valueAsNumber)}#n(e){const{player:t}=this.#e,s={PageUp:.1,PageDown:-.1}[e.key];s&&t&&(e.preventDefault(),t.seek(t.state.currentTime+s*(this.#t.value??0)))}};function c({buffered:e,currentTime:t}){const s=e.find(({start:e,end:s})=>e<=t+.1&&s>=t);return s?Math.round(10*s.end)/10:0}p=e([t("clip-seek-slider")],p);export{p as ClipSeekSlider};
