import"../chunks/clip-player-847RD7Gk.js";import"lit";export{a as ClipCaptionsButton}from"../chunks/clip-controls-BMxv8CxJ.js";
