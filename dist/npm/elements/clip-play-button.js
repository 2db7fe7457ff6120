import"../chunks/common-D6O0BAkQ.js";import"lit";import"../chunks/clip-player-BjCZMUy9.js";export{g as ClipPlayButton}from"../chunks/clip-controls-B2PYLkRk.js";
