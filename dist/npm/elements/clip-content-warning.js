import"../chunks/common-9fbd5487.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-9fbd5487.js";import"../chunks/clip-player-9fbd5487.js";
