import"../chunks/common-55ba2d91.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-55ba2d91.js";import"../chunks/clip-player-55ba2d91.js";
