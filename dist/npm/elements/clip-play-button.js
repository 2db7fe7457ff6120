import"../chunks/common-DZvGraUy.js";import"lit";export{e as ClipPlayButton}from"../chunks/clip-controls-DlSU25Dw.js";import"../chunks/clip-player-BPELLIYp.js";
