import"../chunks/common-6e2cee59.js";import"lit";import"../chunks/clip-player-6e2cee59.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-6e2cee59.js";
