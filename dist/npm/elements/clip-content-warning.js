import"../chunks/common-73fda977.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-73fda977.js";import"../chunks/clip-player-73fda977.js";
