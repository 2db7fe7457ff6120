import"lit";export{A as ClipPlayer}from"../chunks/clip-player-BNKu-Vg2.js";
