import"../chunks/common-9cbc97dd.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-9cbc97dd.js";import"../chunks/clip-player-9cbc97dd.js";
