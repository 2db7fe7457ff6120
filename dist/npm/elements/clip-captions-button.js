import"../chunks/common-rCH-vBW5.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-YIg4Go5X.js";import"../chunks/clip-player-DQI1Xp_a.js";
