import"../chunks/common-D6O0BAkQ.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-B2PYLkRk.js";import"../chunks/clip-player-BjCZMUy9.js";
