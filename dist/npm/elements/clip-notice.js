import"../chunks/common-2be01c94.js";import"lit";import"../chunks/clip-player-2be01c94.js";export{C as ClipNotice}from"../chunks/clip-notice-2be01c94.js";
