import"../chunks/common-b1786365.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-b1786365.js";import"../chunks/clip-player-b1786365.js";
