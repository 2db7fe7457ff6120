export{b as ClipMuteButton}from"../chunks/clip-controls-Bz77P0K7.js";import"lit";import"../chunks/clip-player-DBEXwumI.js";
