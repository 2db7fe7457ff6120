import"../chunks/common-2be01c94.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-2be01c94.js";import"../chunks/clip-player-2be01c94.js";
