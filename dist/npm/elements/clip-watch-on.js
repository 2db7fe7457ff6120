import"../chunks/common-D4nIaSsu.js";import"lit";import"../chunks/clip-player-BM-AiJga.js";import"../chunks/clip-controls-Bg7-FVl4.js";export{c as ClipWatchOn}from"../chunks/seek-parts-CLd6zQrz.js";
