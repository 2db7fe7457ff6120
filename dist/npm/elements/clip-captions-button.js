import"../chunks/common-b1786365.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-b1786365.js";import"../chunks/clip-player-b1786365.js";
