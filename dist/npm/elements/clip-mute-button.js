import"../chunks/common-4665f6f3.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-4665f6f3.js";import"../chunks/clip-player-4665f6f3.js";
