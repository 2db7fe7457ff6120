import"../chunks/common-BhmZRufj.js";import"../chunks/clip-player-ZNDBr2Gb.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-D8YAq9L0.js";
