import"../chunks/common-fd24d177.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-fd24d177.js";import"../chunks/clip-player-fd24d177.js";
