import"../chunks/common-b1786365.js";import"lit";import"../chunks/clip-player-b1786365.js";export{C as ClipNotice}from"../chunks/clip-notice-b1786365.js";
