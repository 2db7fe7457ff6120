import"../chunks/common-1a3ef2cb.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-1a3ef2cb.js";import"../chunks/clip-player-1a3ef2cb.js";
