import"../chunks/clip-controls-BKeVnfTp.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-Ci0Flp71.js";export{n as ClipSharePanel}from"../chunks/clip-panels-Bm2NeQ1J.js";
