import"../chunks/common-rCH-vBW5.js";import"lit";import"lit/decorators.js";export{d as ClipFullscreenButton}from"../chunks/clip-controls-YIg4Go5X.js";import"../chunks/clip-player-DQI1Xp_a.js";
