import"../chunks/clip-controls-fO3DOXzE.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-CTQwZUfJ.js";export{C as ClipCopyField}from"../chunks/clip-panels-C3MWLaW9.js";
