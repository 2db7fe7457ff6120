import"../chunks/common-15548f36.js";import"lit";import"../chunks/clip-player-15548f36.js";export{C as ClipNotice}from"../chunks/clip-notice-15548f36.js";
