import"../chunks/common-16ae7b34.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-16ae7b34.js";import"../chunks/clip-player-16ae7b34.js";
