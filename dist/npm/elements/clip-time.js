import"../chunks/clip-player-BE3tlo1c.js";import"lit";export{f as ClipTime}from"../chunks/clip-controls-CD5ZRl-1.js";
