import"../chunks/common-DZvGraUy.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-DlSU25Dw.js";import"../chunks/clip-player-BPELLIYp.js";
