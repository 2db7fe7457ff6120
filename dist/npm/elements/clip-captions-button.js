export{C as ClipCaptionsButton}from"../chunks/clip-controls-jgASESG4.js";import"lit";import"../chunks/clip-player-DEeDI_hS.js";
