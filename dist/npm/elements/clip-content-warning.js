import"../chunks/common-d3b3d735.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-d3b3d735.js";import"../chunks/clip-player-d3b3d735.js";
