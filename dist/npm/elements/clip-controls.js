import"../chunks/clip-player-CsyPGFtC.js";import"@lit/context";import"lit";import"lit/decorators.js";export{h as ClipControls}from"../chunks/clip-controls-D7xHTER0.js";
