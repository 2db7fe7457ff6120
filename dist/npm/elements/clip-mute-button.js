import"../chunks/common-15548f36.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-15548f36.js";import"../chunks/clip-player-15548f36.js";
