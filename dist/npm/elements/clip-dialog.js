import"../chunks/clip-controls-BKeVnfTp.js";import"lit";import"lit/decorators.js";export{k as ClipDialog}from"../chunks/clip-panels-Bm2NeQ1J.js";import"../chunks/clip-player-Ci0Flp71.js";
