import"../chunks/common-4665f6f3.js";import"lit";import"../chunks/clip-player-4665f6f3.js";export{C as ClipNotice}from"../chunks/clip-notice-4665f6f3.js";
