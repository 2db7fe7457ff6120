import"../chunks/common-ead4f22a.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-ead4f22a.js";import"../chunks/clip-player-ead4f22a.js";
