import{a as e,i as t,A as l,b as n,_ as s,c as i}from"../chunks/custom-element-JYLoQE7g.js";import{n as o}from"../chunks/property-DPBHA90T.js";import{t as c}from"../chunks/tokens.styles-C8CvIarr.js";const r=e`
  :host {
    display: block;
    direction: ltr;
    padding: 28px 8px 4px;
    background: linear-gradient(transparent, var(--_shade) 55%);
    color: var(--_ink);
    font: 14px/1.2 var(--_font);
  }
  .row {
    display: flex;
    align-items: center;
  }
  .gap {
    flex: 1;
  }
  clip-seek-slider {
    margin-inline: 4px;
  }
  @container clip (inline-size < 300px) {
    clip-volume-slider {
      display: none;
    }
  }
  @container clip (inline-size < 220px) {
    clip-mute-button {
      display: none;
    }
  }
  @container clip (block-size < 150px) {
    :host {
      padding-block-start: 4px;
    }
  }
  @media (forced-colors: active) {
    :host {
      background: Canvas;
      color: CanvasText;
    }
  }
`;let p=class extends t{constructor(){super(...arguments),this.fullscreen=!1,this.canFullscreen=!1}static{this.styles=[c,r]}render(){return n`
      <clip-seek-slider></clip-seek-slider>
      <div class="row">
        <clip-play-button></clip-play-button>
        <clip-mute-button></clip-mute-button>
        <clip-volume-slider></clip-volume-slider>
        <clip-time></clip-time>
        <span class="gap"></span>
        <clip-captions-button></clip-captions-button>
        ${this.canFullscreen?this.#e():l}
      </div>
    `}async focusPlay(){await this.updateComplete;const e=this.renderRoot.querySelector("clip-play-button");await(e?.updateComplete),e?.focus({preventScroll:!0})}#e(){return n`<clip-fullscreen-button ?active=${this.fullscreen}></clip-fullscreen-button>`}};s([o({type:Boolean})],p.prototype,"fullscreen",void 0),s([o({type:Boolean,attribute:"can-fullscreen"})],p.prototype,"canFullscreen",void 0),p=s([i("clip-controls")],p);export{p as ClipControls};
