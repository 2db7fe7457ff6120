import"../chunks/common-rCH-vBW5.js";import"lit";export{f as ClipPlayButton}from"../chunks/clip-controls-YIg4Go5X.js";import"../chunks/clip-player-DQI1Xp_a.js";
