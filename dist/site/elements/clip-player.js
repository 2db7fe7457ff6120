export{F as ClipPlayer}from"../chunks/clip-player-Dd4fDnOS.js";
