import"../chunks/common-b15a5b25.js";import"lit";import"../chunks/clip-player-b15a5b25.js";export{C as ClipNotice}from"../chunks/clip-notice-b15a5b25.js";
