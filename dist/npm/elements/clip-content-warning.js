import"../chunks/common-fad8759b.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-fad8759b.js";import"../chunks/clip-player-fad8759b.js";
