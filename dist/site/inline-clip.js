export{F as ClipPlayer}from"./chunks/clip-player-ZReIsjUD.js";
