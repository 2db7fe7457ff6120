import"../chunks/common-55ba2d91.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-55ba2d91.js";import"../chunks/clip-player-55ba2d91.js";
