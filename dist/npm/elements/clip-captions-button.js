import"../chunks/common-458b6791.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-458b6791.js";import"../chunks/clip-player-458b6791.js";
