export{z as en}from"../chunks/clip-player-DVeLUl-I.js";
