import"lit";export{B as ClipPlayer}from"../chunks/clip-player-DQI1Xp_a.js";
