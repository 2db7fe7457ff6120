import"../chunks/common-a0a840e0.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-a0a840e0.js";import"../chunks/clip-player-a0a840e0.js";
