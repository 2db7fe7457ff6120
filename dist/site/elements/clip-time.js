import{i as s,a as t,b as e,_ as a,c as n}from"../chunks/custom-element-JYLoQE7g.js";import{f as r}from"../chunks/format-time-CozUHySL.js";import{s as i}from"../chunks/player-state-D3rHasEB.js";import{P as o}from"../chunks/player-controller-DIZtoLa_.js";let m=class extends s{static{this.styles=t`
    :host {
      padding-inline: 6px;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .of {
      opacity: 0.85;
    }
  `}#s=new o(this,({currentTime:s})=>r(s));#t=new o(this,s=>r(i(s)));render(){return e`<span>${this.#s.value}</span> <span class="of">/ ${this.#t.value}</span>`}};m=a([n("clip-time")],m);export{m as ClipTime};
