import"../chunks/common-4665f6f3.js";import"lit";import"../chunks/clip-player-4665f6f3.js";export{g as ClipPlayButton}from"../chunks/clip-controls-4665f6f3.js";
