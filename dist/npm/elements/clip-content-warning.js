import"../chunks/common-16ae7b34.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-16ae7b34.js";import"../chunks/clip-player-16ae7b34.js";
