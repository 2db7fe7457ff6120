import"../chunks/common-rCH-vBW5.js";import"lit";import"../chunks/clip-player-DQI1Xp_a.js";export{C as ClipVeil}from"../chunks/clip-veil-M1PIQ_qX.js";
