import"../chunks/clip-controls-D3WE5qHN.js";import"lit";import"lit/decorators.js";export{C as ClipCopyField}from"../chunks/clip-panels-BHlGVRuG.js";import"../chunks/clip-player-_qmugDQQ.js";
