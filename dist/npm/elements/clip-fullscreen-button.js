export{a as ClipFullscreenButton}from"../chunks/clip-controls-Bz77P0K7.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-DBEXwumI.js";
