import"../chunks/common-DO4lyaIc.js";import"lit";import"../chunks/clip-player-ulLBMHav.js";import"../chunks/player-B40RYJuf.js";export{C as ClipKeyList}from"../chunks/clip-key-help-BzenVT7W.js";
