import{_ as e,c as s}from"../chunks/custom-element-BLMMvb0R.js";import{LitElement as t,css as r,html as l}from"lit";import{P as o}from"../chunks/player-controller-DqV0dLYz.js";import{t as i}from"../chunks/tokens.styles-CmjQ94d2.js";import{w as n}from"../chunks/words-of-D0xXlRLh.js";import{c as u}from"../chunks/control.styles-C5eHMgcl.js";import{s as m}from"../chunks/slider.styles-CR6CXDuk.js";let a=class extends t{static{this.styles=[i,u,m,r`
      .slider {
        inline-size: 64px;
      }
    `]}#e=new o(this,({muted:e,volume:s})=>e?0:s);render(){const e=Math.round(100*(this.#e.value??1));return l`<div class="slider">
      <input
        type="range"
        min="0"
        max="100"
        step="5"
        aria-label=${n(this).volume}
        aria-valuetext="${e} %"
        .value=${String(e)}
        @input=${this.#s}
      />
    </div>`}updated(){const e=this.renderRoot.querySelector(".slider");e?.style.setProperty("--_done",String(this.#e.value??1))}#s({target:e}){e instanceof HTMLInputElement&&(this.#e.player?.setMuted(!1),this.#e.player?.setVolume(e.valueAsNumber/100))}};a=e([s("clip-volume-slider")],a);export{a as ClipVolumeSlider};
