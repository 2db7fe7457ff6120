import"../chunks/clip-player-847RD7Gk.js";import"lit";export{c as ClipMuteButton}from"../chunks/clip-controls-BMxv8CxJ.js";
