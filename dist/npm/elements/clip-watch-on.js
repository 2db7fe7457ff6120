import"../chunks/common-D6O0BAkQ.js";import"lit";import"../chunks/clip-player-BjCZMUy9.js";import"../chunks/clip-controls-B2PYLkRk.js";export{c as ClipWatchOn}from"../chunks/seek-parts-CrlIT7ma.js";
