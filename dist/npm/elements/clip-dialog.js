import"../chunks/clip-controls-qCj1l-sN.js";import"lit";import"lit/decorators.js";export{j as ClipDialog}from"../chunks/clip-panels-noLqBeGk.js";import"../chunks/clip-player-c36m2dRW.js";
