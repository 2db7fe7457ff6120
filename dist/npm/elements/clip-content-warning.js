import"../chunks/common-a0a840e0.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-a0a840e0.js";import"../chunks/clip-player-a0a840e0.js";
