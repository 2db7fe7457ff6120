import"../chunks/clip-controls-CPHbbKpy.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-Cf6mJU3B.js";export{C as ClipCopyField}from"../chunks/clip-panels-DQSMtbOf.js";
