import"../chunks/clip-controls-Bz77P0K7.js";import"lit";import"lit/decorators.js";export{l as ClipEmbedPanel}from"../chunks/clip-panels-DtgeI-Nc.js";import"../chunks/clip-player-DBEXwumI.js";
