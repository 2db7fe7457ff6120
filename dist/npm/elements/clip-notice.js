import"../chunks/common-fd24d177.js";import"lit";import"../chunks/clip-player-fd24d177.js";export{C as ClipNotice}from"../chunks/clip-notice-fd24d177.js";
