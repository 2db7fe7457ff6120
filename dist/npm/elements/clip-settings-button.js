import"../chunks/common-4665f6f3.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-4665f6f3.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-4665f6f3.js";
