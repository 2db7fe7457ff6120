import"../chunks/common-fad8759b.js";import"lit";import"../chunks/clip-player-fad8759b.js";export{C as ClipNotice}from"../chunks/clip-notice-fad8759b.js";
