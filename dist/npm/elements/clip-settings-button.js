import"../chunks/common-9466449e.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-9466449e.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-9466449e.js";
