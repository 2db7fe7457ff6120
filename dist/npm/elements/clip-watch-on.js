import"../chunks/common-rCH-vBW5.js";import"lit";import"../chunks/clip-player-DQI1Xp_a.js";import"../chunks/clip-controls-YIg4Go5X.js";export{c as ClipWatchOn}from"../chunks/seek-parts-DBbhn_Uk.js";
