import"../chunks/common-C2V7DpDe.js";import"lit";import"../chunks/clip-player-DdHuksxY.js";export{g as ClipPlayButton}from"../chunks/clip-controls-cxg8fJaJ.js";
