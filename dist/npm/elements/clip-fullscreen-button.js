import"../chunks/clip-player-847RD7Gk.js";import"lit";import"lit/decorators.js";export{b as ClipFullscreenButton}from"../chunks/clip-controls-BMxv8CxJ.js";
