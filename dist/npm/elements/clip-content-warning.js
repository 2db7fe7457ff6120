import"../chunks/common-458b6791.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-458b6791.js";import"../chunks/clip-player-458b6791.js";
