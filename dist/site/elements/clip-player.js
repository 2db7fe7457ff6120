export{J as ClipPlayer}from"../chunks/clip-player-DC7lC9cS.js";
