import"lit";export{z as ClipPlayer}from"../chunks/clip-player-WU-Yd7UN.js";
