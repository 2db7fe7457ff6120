import"../chunks/common-86c57b92.js";import"lit";import"../chunks/clip-player-86c57b92.js";export{C as ClipNotice}from"../chunks/clip-notice-86c57b92.js";
