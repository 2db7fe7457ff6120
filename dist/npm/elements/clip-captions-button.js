import"../chunks/clip-player-CsyPGFtC.js";import"lit";export{a as ClipCaptionsButton}from"../chunks/clip-controls-D7xHTER0.js";
