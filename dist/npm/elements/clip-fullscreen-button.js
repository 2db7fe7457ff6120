export{d as ClipFullscreenButton}from"../chunks/clip-controls-jgASESG4.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-DEeDI_hS.js";
