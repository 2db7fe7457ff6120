import"../chunks/common-55ba2d91.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-55ba2d91.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-55ba2d91.js";
