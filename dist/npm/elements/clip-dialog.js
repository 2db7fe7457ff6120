import"../chunks/clip-controls-D3WE5qHN.js";import"lit";import"lit/decorators.js";export{j as ClipDialog}from"../chunks/clip-panels-BHlGVRuG.js";import"../chunks/clip-player-_qmugDQQ.js";
