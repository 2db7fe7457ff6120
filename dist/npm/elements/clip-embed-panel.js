import"../chunks/clip-player-CsyPGFtC.js";import"lit";import"lit/decorators.js";export{b as ClipEmbedPanel}from"../chunks/clip-panels-DfLb5nOk.js";
