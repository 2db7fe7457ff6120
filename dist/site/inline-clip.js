export{F as ClipPlayer}from"./chunks/clip-player-B-puBjcO.js";
