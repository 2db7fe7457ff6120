import"lit";export{a8 as ClipPlayer}from"../chunks/clip-player-0f32de47.js";
