import"../chunks/common-d3b3d735.js";import"lit";import"../chunks/clip-player-d3b3d735.js";export{l as ClipTime}from"../chunks/clip-controls-d3b3d735.js";
