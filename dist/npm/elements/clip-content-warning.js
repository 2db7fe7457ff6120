import"../chunks/common-9466449e.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-9466449e.js";import"../chunks/clip-player-9466449e.js";
