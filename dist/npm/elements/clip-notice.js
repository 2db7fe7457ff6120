import"../chunks/common-ea5f3969.js";import"lit";import"../chunks/clip-player-ea5f3969.js";export{C as ClipNotice}from"../chunks/clip-notice-ea5f3969.js";
