import"../chunks/common-6e2cee59.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-6e2cee59.js";import"../chunks/clip-player-6e2cee59.js";
