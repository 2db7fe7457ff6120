import"../chunks/common-15548f36.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-15548f36.js";import"../chunks/clip-player-15548f36.js";
