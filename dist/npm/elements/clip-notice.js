import"../chunks/common-55ba2d91.js";import"lit";import"../chunks/clip-player-55ba2d91.js";export{C as ClipNotice}from"../chunks/clip-notice-55ba2d91.js";
