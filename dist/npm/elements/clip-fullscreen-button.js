import"../chunks/common-D4nIaSsu.js";import"lit";import"lit/decorators.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-Bg7-FVl4.js";import"../chunks/clip-player-BM-AiJga.js";
