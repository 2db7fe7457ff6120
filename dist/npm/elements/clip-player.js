import"lit";export{u as ClipPlayer}from"../chunks/clip-player-Ci0Flp71.js";
