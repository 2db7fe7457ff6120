import"../chunks/common-D6O0BAkQ.js";import"lit";import"../chunks/clip-player-BjCZMUy9.js";export{C as ClipKeyList}from"../chunks/clip-key-help-Bd85vHX4.js";
