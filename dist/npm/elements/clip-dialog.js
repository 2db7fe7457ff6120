import"../chunks/clip-controls-fO3DOXzE.js";import"lit";import"lit/decorators.js";export{j as ClipDialog}from"../chunks/clip-panels-C3MWLaW9.js";import"../chunks/clip-player-CTQwZUfJ.js";
