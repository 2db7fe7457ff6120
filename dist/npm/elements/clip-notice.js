import"../chunks/common-ead4f22a.js";import"lit";import"../chunks/clip-player-ead4f22a.js";export{C as ClipNotice}from"../chunks/clip-notice-ead4f22a.js";
