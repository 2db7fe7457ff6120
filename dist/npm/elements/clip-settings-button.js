import"../chunks/common-ea5f3969.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-ea5f3969.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-ea5f3969.js";
