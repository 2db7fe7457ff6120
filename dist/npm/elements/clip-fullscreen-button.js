import"../chunks/common-B1theyDs.js";import"lit";import"lit/decorators.js";export{b as ClipFullscreenButton}from"../chunks/clip-controls-DGT_-6qF.js";import"../chunks/clip-player-Bwa6w4lQ.js";
