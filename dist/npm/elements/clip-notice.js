import"../chunks/common-73fda977.js";import"lit";import"../chunks/clip-player-73fda977.js";export{C as ClipNotice}from"../chunks/clip-notice-73fda977.js";
