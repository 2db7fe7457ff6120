export{F as ClipPlayer}from"../chunks/clip-player-DfUOWVwo.js";
