import"../chunks/common-90cf9c3c.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-90cf9c3c.js";import"../chunks/clip-player-90cf9c3c.js";
