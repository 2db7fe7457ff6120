import"../chunks/clip-player-CsyPGFtC.js";import"lit";export{e as ClipSeekSlider}from"../chunks/clip-controls-D7xHTER0.js";
