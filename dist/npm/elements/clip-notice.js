import"../chunks/common-9466449e.js";import"lit";import"../chunks/clip-player-9466449e.js";export{C as ClipNotice}from"../chunks/clip-notice-9466449e.js";
