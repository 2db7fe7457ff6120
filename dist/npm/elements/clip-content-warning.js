import"../chunks/common-1a3ef2cb.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-1a3ef2cb.js";import"../chunks/clip-player-1a3ef2cb.js";
