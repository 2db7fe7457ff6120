import{_ as t,c as s}from"../chunks/custom-element-BLMMvb0R.js";import{LitElement as e,css as a,html as n}from"lit";import{f as r}from"../chunks/format-time-CozUHySL.js";import{s as i}from"../chunks/player-state-D3rHasEB.js";import{P as o}from"../chunks/player-controller-DqV0dLYz.js";let m=class extends e{static{this.styles=a`
    :host {
      padding-inline: 6px;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .of {
      opacity: 0.85;
    }
  `}#t=new o(this,({currentTime:t})=>r(t));#s=new o(this,t=>r(i(t)));render(){return n`<span>${this.#t.value}</span> <span class="of">/ ${this.#s.value}</span>`}};m=t([s("clip-time")],m);export{m as ClipTime};
