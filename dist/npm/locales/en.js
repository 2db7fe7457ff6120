export{q as en}from"../chunks/clip-player-847RD7Gk.js";
