import"../chunks/clip-player-BE3tlo1c.js";import"lit";import"lit/decorators.js";import"../chunks/clip-controls-CD5ZRl-1.js";export{a as ClipDialog}from"../chunks/clip-panels-C-7IMao7.js";
