import"../chunks/common-55ba2d91.js";import"lit";import"../chunks/clip-player-55ba2d91.js";export{g as ClipPlayButton}from"../chunks/clip-controls-55ba2d91.js";
