import"../chunks/common-6e2cee59.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-6e2cee59.js";import"../chunks/clip-player-6e2cee59.js";
