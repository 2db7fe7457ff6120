export{q as en}from"../chunks/clip-player-BE3tlo1c.js";
