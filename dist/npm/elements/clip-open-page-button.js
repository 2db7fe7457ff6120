export{f as ClipOpenPageButton}from"../chunks/clip-controls-fO3DOXzE.js";import"lit";import"lit/decorators.js";import"../chunks/shared-CZxOQ1km.js";import"../chunks/clip-player-CTQwZUfJ.js";
