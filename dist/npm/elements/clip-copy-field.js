import"../chunks/clip-player-847RD7Gk.js";import"lit";import"lit/decorators.js";import"../chunks/clip-controls-BMxv8CxJ.js";export{C as ClipCopyField}from"../chunks/clip-panels-3f41J6UE.js";
