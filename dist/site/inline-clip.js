export{E as ClipPlayer}from"./chunks/clip-player-CazMg2-w.js";
