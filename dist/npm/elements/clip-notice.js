import"../chunks/common-D4nIaSsu.js";import"lit";import"../chunks/clip-player-BM-AiJga.js";export{C as ClipNotice}from"../chunks/clip-notice-DSzDRw1Y.js";
