import"../chunks/common-D4nIaSsu.js";import"lit";import"lit/decorators.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-Bg7-FVl4.js";import"../chunks/clip-player-BM-AiJga.js";
