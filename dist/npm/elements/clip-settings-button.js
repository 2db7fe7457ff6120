import"../chunks/common-138ddacd.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-138ddacd.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-138ddacd.js";
