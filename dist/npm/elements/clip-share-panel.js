import"../chunks/clip-controls-D3WE5qHN.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-_qmugDQQ.js";export{l as ClipSharePanel}from"../chunks/clip-panels-BHlGVRuG.js";
