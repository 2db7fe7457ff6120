import"../chunks/common-a02602f3.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-a02602f3.js";import"../chunks/clip-player-a02602f3.js";
