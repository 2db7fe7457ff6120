import"../chunks/clip-player-CsyPGFtC.js";import"lit";import"lit/decorators.js";export{b as ClipFullscreenButton}from"../chunks/clip-controls-D7xHTER0.js";
