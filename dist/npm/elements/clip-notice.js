import"../chunks/common-1a3ef2cb.js";import"lit";import"../chunks/clip-player-1a3ef2cb.js";export{C as ClipNotice}from"../chunks/clip-notice-1a3ef2cb.js";
