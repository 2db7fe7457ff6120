import"../chunks/common-rCH-vBW5.js";import"lit";import"../chunks/clip-player-DQI1Xp_a.js";export{g as ClipSeekSlider}from"../chunks/clip-controls-YIg4Go5X.js";
