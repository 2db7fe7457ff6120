import"../chunks/common-9fbd5487.js";import"lit";import"../chunks/clip-player-9fbd5487.js";export{C as ClipNotice}from"../chunks/clip-notice-9fbd5487.js";
