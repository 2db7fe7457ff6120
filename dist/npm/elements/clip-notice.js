import"../chunks/common-b60b1422.js";import"lit";import"../chunks/clip-player-b60b1422.js";export{C as ClipNotice}from"../chunks/clip-notice-b60b1422.js";
