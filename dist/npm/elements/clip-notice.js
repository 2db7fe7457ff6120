import"../chunks/common-6e2cee59.js";import"lit";import"../chunks/clip-player-6e2cee59.js";export{C as ClipNotice}from"../chunks/clip-notice-6e2cee59.js";
