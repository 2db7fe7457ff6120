import"../chunks/common-a6ea4db3.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-a6ea4db3.js";import"../chunks/clip-player-a6ea4db3.js";
