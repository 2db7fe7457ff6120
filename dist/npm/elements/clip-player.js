import"lit";export{B as ClipPlayer}from"../chunks/clip-player-M18Rf5db.js";
