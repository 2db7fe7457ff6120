import"../chunks/clip-controls-CPHbbKpy.js";import"lit";import"lit/decorators.js";export{j as ClipDialog}from"../chunks/clip-panels-DQSMtbOf.js";import"../chunks/clip-player-Cf6mJU3B.js";
