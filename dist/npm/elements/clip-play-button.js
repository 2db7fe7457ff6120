import"../chunks/common-6e2cee59.js";import"lit";import"../chunks/clip-player-6e2cee59.js";export{g as ClipPlayButton}from"../chunks/clip-controls-6e2cee59.js";
