export{g as ClipControls}from"../chunks/clip-controls-Bz77P0K7.js";import"@lit/context";import"lit";import"lit/decorators.js";import"../chunks/clip-player-DBEXwumI.js";
