export{z as en}from"../chunks/clip-player-BSEpm-Yc.js";
