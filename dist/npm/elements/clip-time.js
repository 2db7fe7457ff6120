import"../chunks/clip-player-CsyPGFtC.js";import"lit";export{f as ClipTime}from"../chunks/clip-controls-D7xHTER0.js";
