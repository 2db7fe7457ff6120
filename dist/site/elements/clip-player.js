export{B as ClipPlayer}from"../chunks/clip-player-DVeLUl-I.js";
