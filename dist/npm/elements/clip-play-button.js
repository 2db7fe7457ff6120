import"../chunks/clip-player-CsyPGFtC.js";import"lit";export{d as ClipPlayButton}from"../chunks/clip-controls-D7xHTER0.js";
