import"../chunks/common-90cf9c3c.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-90cf9c3c.js";import"../chunks/clip-player-90cf9c3c.js";
