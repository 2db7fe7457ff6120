import"../chunks/common-rCH-vBW5.js";import"lit";import"../chunks/clip-player-DQI1Xp_a.js";export{C as ClipKeyList}from"../chunks/clip-key-help-MM81bqK8.js";
