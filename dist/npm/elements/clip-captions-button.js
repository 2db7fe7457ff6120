import"../chunks/common-a6ea4db3.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-a6ea4db3.js";import"../chunks/clip-player-a6ea4db3.js";
