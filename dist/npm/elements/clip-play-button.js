import"../chunks/common-B1theyDs.js";import"lit";export{e as ClipPlayButton}from"../chunks/clip-controls-DGT_-6qF.js";import"../chunks/clip-player-Bwa6w4lQ.js";
