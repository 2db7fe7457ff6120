import"../chunks/common-D4nIaSsu.js";import"lit";import"../chunks/clip-player-BM-AiJga.js";export{g as ClipPlayButton}from"../chunks/clip-controls-Bg7-FVl4.js";
