import"../chunks/common-16ae7b34.js";import"lit";import"../chunks/clip-player-16ae7b34.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-16ae7b34.js";
