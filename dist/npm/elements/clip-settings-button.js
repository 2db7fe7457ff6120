import"../chunks/common-90cf9c3c.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-90cf9c3c.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-90cf9c3c.js";
