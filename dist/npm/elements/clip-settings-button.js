import"../chunks/common-fd24d177.js";import"lit";import"../chunks/clip-player-fd24d177.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-fd24d177.js";
