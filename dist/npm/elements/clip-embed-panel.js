import"../chunks/clip-controls-NcznP33M.js";import"lit";import"lit/decorators.js";export{l as ClipEmbedPanel}from"../chunks/clip-panels-DYAIinGT.js";import"../chunks/clip-player-99HYUL5K.js";
