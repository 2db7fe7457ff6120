import"../chunks/common-D4nIaSsu.js";import"lit";import"../chunks/clip-player-BM-AiJga.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-Bg7-FVl4.js";import"../chunks/shared-Dz3QNZAi.js";
