import"../chunks/common-DO4lyaIc.js";import"lit";import"../chunks/clip-player-ulLBMHav.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-BbvLIyQL.js";import"../chunks/player-B40RYJuf.js";
