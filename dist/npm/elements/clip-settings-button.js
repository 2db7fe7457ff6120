import"../chunks/common-d3b3d735.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-d3b3d735.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-d3b3d735.js";
