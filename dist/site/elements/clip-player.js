export{F as ClipPlayer}from"../chunks/clip-player-BWUqKQ6e.js";
