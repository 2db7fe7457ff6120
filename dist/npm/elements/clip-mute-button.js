import"../chunks/common-e9ac4291.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-e9ac4291.js";import"../chunks/clip-player-e9ac4291.js";
