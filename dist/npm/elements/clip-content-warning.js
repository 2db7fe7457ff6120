import"../chunks/common-f85ed72a.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-f85ed72a.js";import"../chunks/clip-player-f85ed72a.js";
