export{f as ClipOpenPageButton}from"../chunks/clip-controls-jgASESG4.js";import"lit";import"lit/decorators.js";import"../chunks/shared-BSnSAUlA.js";import"../chunks/clip-player-DEeDI_hS.js";
