import"../chunks/common-a0a840e0.js";import"lit";import"../chunks/clip-player-a0a840e0.js";export{C as ClipNotice}from"../chunks/clip-notice-a0a840e0.js";
