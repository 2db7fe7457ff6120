export{F as ClipPlayer}from"./chunks/clip-player-Bp2HGcpN.js";
