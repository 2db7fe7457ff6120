import"../chunks/common-D6O0BAkQ.js";import"lit";import"../chunks/clip-player-BjCZMUy9.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-CV7RrE3t.js";
