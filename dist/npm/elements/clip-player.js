import"lit";export{w as ClipPlayer}from"../chunks/clip-player-CL43r4I1.js";
