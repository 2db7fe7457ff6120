import"../chunks/common-DO4lyaIc.js";import"lit";import"../chunks/clip-player-ulLBMHav.js";export{h as ClipTime}from"../chunks/clip-controls-BbvLIyQL.js";import"../chunks/player-B40RYJuf.js";
