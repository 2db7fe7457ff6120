import"../chunks/clip-controls-NcznP33M.js";import"lit";import"lit/decorators.js";export{k as ClipDialog}from"../chunks/clip-panels-DYAIinGT.js";import"../chunks/clip-player-99HYUL5K.js";
