import"../chunks/common-yq2amkJz.js";import"lit";import"../chunks/clip-player-QuaNleuS.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-DBaOJC-L.js";
