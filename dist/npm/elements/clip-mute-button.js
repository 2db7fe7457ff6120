import"../chunks/common-DZvGraUy.js";import"lit";export{d as ClipMuteButton}from"../chunks/clip-controls-DlSU25Dw.js";import"../chunks/clip-player-BPELLIYp.js";
