import{_ as e,c as t}from"../chunks/custom-element-BLMMvb0R.js";import{css as l,LitElement as i,nothing as n,html as s}from"lit";import{property as o}from"lit/decorators.js";import{t as c}from"../chunks/tokens.styles-CmjQ94d2.js";const r=l`
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
`;let p=class extends i{constructor(){super(...arguments),this.fullscreen=!1,this.canFullscreen=!1}static{this.styles=[c,r]}render(){return s`
      <clip-seek-slider></clip-seek-slider>
      <div class="row">
        <clip-play-button></clip-play-button>
        <clip-mute-button></clip-mute-button>
        <clip-volume-slider></clip-volume-slider>
        <clip-time></clip-time>
        <span class="gap"></span>
        <clip-captions-button></clip-captions-button>
        ${this.canFullscreen?this.#e():n}
      </div>
    `}async focusPlay(){await this.updateComplete;const e=this.renderRoot.querySelector("clip-play-button");await(e?.updateComplete),e?.focus({preventScroll:!0})}#e(){return s`<clip-fullscreen-button ?active=${this.fullscreen}></clip-fullscreen-button>`}};e([o({type:Boolean})],p.prototype,"fullscreen",void 0),e([o({type:Boolean,attribute:"can-fullscreen"})],p.prototype,"canFullscreen",void 0),p=e([t("clip-controls")],p);export{p as ClipControls};
