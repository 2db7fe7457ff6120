import"../chunks/common-2be01c94.js";import"lit";import"../chunks/clip-player-2be01c94.js";export{g as ClipPlayButton}from"../chunks/clip-controls-2be01c94.js";
