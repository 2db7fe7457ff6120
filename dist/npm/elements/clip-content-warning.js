import"../chunks/common-ea5f3969.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-ea5f3969.js";import"../chunks/clip-player-ea5f3969.js";
