export{F as ClipPlayer}from"../chunks/clip-player-Ds8o_uPp.js";
