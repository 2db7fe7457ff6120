import"../chunks/common-rCH-vBW5.js";import"lit";import"../chunks/clip-player-DQI1Xp_a.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-C0mpq6j3.js";
