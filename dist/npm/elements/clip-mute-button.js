import"../chunks/common-86c57b92.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-86c57b92.js";import"../chunks/clip-player-86c57b92.js";
