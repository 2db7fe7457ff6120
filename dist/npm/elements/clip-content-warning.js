import"../chunks/common-15548f36.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-15548f36.js";import"../chunks/clip-player-15548f36.js";
