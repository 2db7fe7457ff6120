import"../chunks/clip-player-847RD7Gk.js";import"lit";export{d as ClipPlayButton}from"../chunks/clip-controls-BMxv8CxJ.js";
