import"../chunks/common-1a3ef2cb.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-1a3ef2cb.js";import"../chunks/clip-player-1a3ef2cb.js";
