export{J as ClipPlayer}from"./chunks/clip-player-BzJKw2gd.js";
