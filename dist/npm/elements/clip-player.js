import"lit";export{A as ClipPlayer}from"../chunks/clip-player-CsV8GVvt.js";
