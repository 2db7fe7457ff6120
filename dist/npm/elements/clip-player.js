import"lit";export{B as ClipPlayer}from"../chunks/clip-player-Cq64RaeM.js";
