export{I as ClipPlayer}from"../chunks/clip-player-Cla5T0e8.js";
