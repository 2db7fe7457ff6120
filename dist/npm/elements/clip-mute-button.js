import"../chunks/common-d3b3d735.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-d3b3d735.js";import"../chunks/clip-player-d3b3d735.js";
