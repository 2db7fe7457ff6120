import{i as e,a as s,b as t,_ as r,c as l}from"../chunks/custom-element-JYLoQE7g.js";import{P as o}from"../chunks/player-controller-DIZtoLa_.js";import{t as i}from"../chunks/tokens.styles-C8CvIarr.js";import{w as a}from"../chunks/words-of-BE271Tap.js";import{c as n}from"../chunks/control.styles-BhKXuKvS.js";import{s as u}from"../chunks/slider.styles-Wlj7zj3W.js";let m=class extends e{static{this.styles=[i,n,u,s`
      .slider {
        inline-size: 64px;
      }
    `]}#e=new o(this,({muted:e,volume:s})=>e?0:s);render(){const e=Math.round(100*(this.#e.value??1));return t`<div class="slider">
      <input
        type="range"
        min="0"
        max="100"
        step="5"
        aria-label=${a(this).volume}
        aria-valuetext="${e} %"
        .value=${String(e)}
        @input=${this.#s}
      />
    </div>`}updated(){const e=this.renderRoot.querySelector(".slider");e?.style.setProperty("--_done",String(this.#e.value??1))}#s({target:e}){e instanceof HTMLInputElement&&(this.#e.player?.setMuted(!1),this.#e.player?.setVolume(e.valueAsNumber/100))}};m=r([l("clip-volume-slider")],m);export{m as ClipVolumeSlider};
