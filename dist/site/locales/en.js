export{F as en}from"../chunks/clip-player-Bazll1fW.js";
