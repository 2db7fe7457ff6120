import"../chunks/clip-controls-DEIl9xGo.js";import"lit";import"lit/decorators.js";export{k as ClipDialog}from"../chunks/clip-panels-C5TTVGw3.js";import"../chunks/clip-player-CL43r4I1.js";
