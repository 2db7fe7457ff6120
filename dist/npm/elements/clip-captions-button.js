import"../chunks/common-C2V7DpDe.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-cxg8fJaJ.js";import"../chunks/clip-player-DdHuksxY.js";
