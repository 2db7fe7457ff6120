import"../chunks/common-4665f6f3.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-4665f6f3.js";import"../chunks/clip-player-4665f6f3.js";
