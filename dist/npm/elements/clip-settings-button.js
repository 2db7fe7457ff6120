import"../chunks/common-a0a840e0.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-a0a840e0.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-a0a840e0.js";
