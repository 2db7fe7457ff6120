import"lit";export{B as ClipPlayer}from"../chunks/clip-player-DJUJk3dJ.js";
