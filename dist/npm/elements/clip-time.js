export{i as ClipTime}from"../chunks/clip-controls-qCj1l-sN.js";import"lit";import"../chunks/clip-player-c36m2dRW.js";
