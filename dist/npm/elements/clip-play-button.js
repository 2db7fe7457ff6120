import"../chunks/common-73fda977.js";import"lit";import"../chunks/clip-player-73fda977.js";export{g as ClipPlayButton}from"../chunks/clip-controls-73fda977.js";
