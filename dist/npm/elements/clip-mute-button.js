import"../chunks/common-73fda977.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-73fda977.js";import"../chunks/clip-player-73fda977.js";
