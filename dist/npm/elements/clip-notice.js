import"../chunks/common-d3b3d735.js";import"lit";import"../chunks/clip-player-d3b3d735.js";export{C as ClipNotice}from"../chunks/clip-notice-d3b3d735.js";
