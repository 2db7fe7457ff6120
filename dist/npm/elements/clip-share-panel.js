import"../chunks/clip-player-CsyPGFtC.js";import"lit";import"lit/decorators.js";export{c as ClipSharePanel}from"../chunks/clip-panels-Chblb1sw.js";import"../chunks/clip-controls-D7xHTER0.js";
