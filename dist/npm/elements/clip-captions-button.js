import"../chunks/common-ead4f22a.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-ead4f22a.js";import"../chunks/clip-player-ead4f22a.js";
