import"../chunks/common-a6ea4db3.js";import"lit";import"../chunks/clip-player-a6ea4db3.js";export{g as ClipPlayButton}from"../chunks/clip-controls-a6ea4db3.js";
