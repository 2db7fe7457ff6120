import"../chunks/common-2e417215.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-2e417215.js";import"../chunks/clip-player-2e417215.js";
