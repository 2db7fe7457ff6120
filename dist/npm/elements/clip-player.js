import"lit";export{ag as ClipPlayer}from"../chunks/clip-player-DdHuksxY.js";
