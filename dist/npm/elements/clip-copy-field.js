import"../chunks/clip-controls-BprJ2GJ6.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-sa6f3dOx.js";export{C as ClipCopyField}from"../chunks/clip-panels-2iRL0XC3.js";
