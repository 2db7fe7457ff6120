import"../chunks/common-D6O0BAkQ.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-B2PYLkRk.js";import"../chunks/clip-player-BjCZMUy9.js";
