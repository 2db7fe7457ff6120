export{B as ClipPlayer}from"../chunks/clip-player-BSEpm-Yc.js";
