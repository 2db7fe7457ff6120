import"../chunks/common-a02602f3.js";import"lit";import"../chunks/clip-player-a02602f3.js";export{C as ClipNotice}from"../chunks/clip-notice-a02602f3.js";
