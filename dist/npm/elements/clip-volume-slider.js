import"../chunks/common-rCH-vBW5.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-DQI1Xp_a.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-YIg4Go5X.js";
