import{i as e,a as t,A as s,b as r,_ as i,c as n}from"../chunks/custom-element-JYLoQE7g.js";import{f as a}from"../chunks/format-time-CozUHySL.js";import{s as l}from"../chunks/player-state-D3rHasEB.js";import{P as o}from"../chunks/player-controller-DIZtoLa_.js";import{t as m}from"../chunks/tokens.styles-C8CvIarr.js";import{w as u}from"../chunks/words-of-BE271Tap.js";import{c as h}from"../chunks/control.styles-BhKXuKvS.js";import{s as d}from"../chunks/slider.styles-Wlj7zj3W.js";let c=class extends e{static{this.styles=[m,h,d,t`
      :host {
        display: flex;
      }
    `]}#e=new o(this,({currentTime:e})=>Math.round(10*e)/10);#t=new o(this,e=>l(e)||0);#s=new o(this,p);#r=new o(this,({segment:e})=>e);render(){const e=u(this),t=this.#e.value??0,i=this.#t.value??0;return r`<div class="slider">
      <div class="loaded"></div>
      ${this.#r.value?r`<div class="segment"></div>`:s}
      <input
        type="range"
        min="0"
        max=${i}
        step="any"
        aria-label=${e.seek}
        aria-valuetext=${e.timeOf(a(t),a(i))}
        .value=${String(t)}
        ?disabled=${0===i}
        @input=${this.#i}
        @keydown=${this.#n}
      />
    </div>`}updated(){const e=this.renderRoot.querySelector(".slider"),t=(e=0)=>String(this.#t.value?e/this.#t.value:0);e?.style.setProperty("--_done",t(this.#e.value)),e?.style.setProperty("--_loaded",t(this.#s.value)),e?.style.setProperty("--_from",t(this.#r.value?.start)),e?.style.setProperty("--_to",t(this.#r.value?.end))}#i({target:e}){e instanceof HTMLInputElement&&this.#e.player?.seek(e.valueAsNumber)}#n(e){const{player:t}=this.#e,s={PageUp:.1,PageDown:-.1}[e.key];s&&t&&(e.preventDefault(),t.seek(t.state.currentTime+s*(this.#t.value??0)))}};function p({buffered:e,currentTime:t}){const s=e.find(({start:e,end:s})=>e<=t+.1&&s>=t);return s?Math.round(10*s.end)/10:0}c=i([n("clip-seek-slider")],c);export{c as ClipSeekSlider};
