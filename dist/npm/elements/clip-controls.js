export{k as ClipControls}from"../chunks/clip-controls-fO3DOXzE.js";import"@lit/context";import"lit";import"lit/decorators.js";import"../chunks/clip-player-CTQwZUfJ.js";
