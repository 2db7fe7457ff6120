import"../chunks/common-86c57b92.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-86c57b92.js";import"../chunks/clip-player-86c57b92.js";
