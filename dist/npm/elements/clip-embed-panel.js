import"../chunks/clip-player-847RD7Gk.js";import"lit";import"lit/decorators.js";export{b as ClipEmbedPanel}from"../chunks/clip-panels-3f41J6UE.js";
