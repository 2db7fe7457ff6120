import"../chunks/clip-player-CsyPGFtC.js";import"lit";import"lit/decorators.js";export{c as ClipSharePanel}from"../chunks/clip-panels-DfLb5nOk.js";import"../chunks/clip-controls-D7xHTER0.js";
