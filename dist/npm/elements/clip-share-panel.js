import"../chunks/clip-controls-CPHbbKpy.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-Cf6mJU3B.js";export{l as ClipSharePanel}from"../chunks/clip-panels-DQSMtbOf.js";
