import"../chunks/common-9cbc97dd.js";import"lit";import"../chunks/clip-player-9cbc97dd.js";export{C as ClipNotice}from"../chunks/clip-notice-9cbc97dd.js";
