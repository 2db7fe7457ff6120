import"lit";export{_ as ClipPlayer}from"../chunks/clip-player-azNKwzz_.js";
