import"../chunks/clip-controls-Bz77P0K7.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-DBEXwumI.js";export{n as ClipSharePanel}from"../chunks/clip-panels-DtgeI-Nc.js";
