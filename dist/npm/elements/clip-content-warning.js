import"../chunks/common-e9ac4291.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-e9ac4291.js";import"../chunks/clip-player-e9ac4291.js";
