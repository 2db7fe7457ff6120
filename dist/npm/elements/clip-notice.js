import"../chunks/common-458b6791.js";import"lit";import"../chunks/clip-player-458b6791.js";export{C as ClipNotice}from"../chunks/clip-notice-458b6791.js";
