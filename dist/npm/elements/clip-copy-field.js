import"../chunks/clip-controls-NcznP33M.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-99HYUL5K.js";export{C as ClipCopyField}from"../chunks/clip-panels-DYAIinGT.js";
