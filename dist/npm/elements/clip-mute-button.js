import"../chunks/common-D4nIaSsu.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-Bg7-FVl4.js";import"../chunks/clip-player-BM-AiJga.js";
