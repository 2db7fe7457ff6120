import"../chunks/common-B1theyDs.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-DGT_-6qF.js";import"../chunks/clip-player-Bwa6w4lQ.js";
