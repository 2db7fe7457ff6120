import"../chunks/clip-controls-qCj1l-sN.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-c36m2dRW.js";export{l as ClipSharePanel}from"../chunks/clip-panels-noLqBeGk.js";
