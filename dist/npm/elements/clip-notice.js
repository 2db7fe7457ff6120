import"../chunks/common-90cf9c3c.js";import"lit";import"../chunks/clip-player-90cf9c3c.js";export{C as ClipNotice}from"../chunks/clip-notice-90cf9c3c.js";
