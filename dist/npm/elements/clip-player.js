import"lit";export{B as ClipPlayer}from"../chunks/clip-player-DHPFzvWF.js";
