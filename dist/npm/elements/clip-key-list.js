import"../chunks/common-d3b3d735.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-d3b3d735.js";import"../chunks/clip-player-d3b3d735.js";
