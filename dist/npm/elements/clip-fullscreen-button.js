import"../chunks/common-DZvGraUy.js";import"lit";import"lit/decorators.js";export{b as ClipFullscreenButton}from"../chunks/clip-controls-DlSU25Dw.js";import"../chunks/clip-player-BPELLIYp.js";
