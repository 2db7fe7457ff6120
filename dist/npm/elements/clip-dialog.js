import"../chunks/clip-player-CsyPGFtC.js";import"lit";import"lit/decorators.js";import"../chunks/clip-controls-D7xHTER0.js";export{a as ClipDialog}from"../chunks/clip-panels-DfLb5nOk.js";
