import"../chunks/clip-player-BE3tlo1c.js";import"lit";import"lit/decorators.js";export{b as ClipEmbedPanel}from"../chunks/clip-panels-C-7IMao7.js";
