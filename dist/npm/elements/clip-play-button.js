import"../chunks/common-e9ac4291.js";import"lit";import"../chunks/clip-player-e9ac4291.js";export{g as ClipPlayButton}from"../chunks/clip-controls-e9ac4291.js";
