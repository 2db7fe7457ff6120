import"../chunks/clip-player-CsyPGFtC.js";import"lit";export{c as ClipMuteButton}from"../chunks/clip-controls-D7xHTER0.js";
