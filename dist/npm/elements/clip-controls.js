export{k as ClipControls}from"../chunks/clip-controls-jgASESG4.js";import"@lit/context";import"lit";import"lit/decorators.js";import"../chunks/clip-player-DEeDI_hS.js";
