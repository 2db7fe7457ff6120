import"../chunks/clip-player-847RD7Gk.js";import"lit";export{f as ClipTime}from"../chunks/clip-controls-BMxv8CxJ.js";
