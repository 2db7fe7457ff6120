import"../chunks/common-D4nIaSsu.js";import"lit";import"../chunks/clip-player-BM-AiJga.js";import"../chunks/shared-Dz3QNZAi.js";export{k as ClipTime}from"../chunks/clip-controls-Bg7-FVl4.js";
