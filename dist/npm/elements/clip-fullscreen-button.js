export{d as ClipFullscreenButton}from"../chunks/clip-controls-fO3DOXzE.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-CTQwZUfJ.js";
