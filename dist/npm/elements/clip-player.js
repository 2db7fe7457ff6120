import"lit";export{B as ClipPlayer}from"../chunks/clip-player-R2LSzduM.js";
