import"../chunks/common-fd24d177.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-fd24d177.js";import"../chunks/clip-player-fd24d177.js";
